// Where the console for IT begins: in a window of the app, or in a browser.
import '../look/tokens.css';
import '../look/base.css';
import { mount } from 'svelte';
import { appServer, webServer } from '../host/server.ts';
import { insideTauri, tauriHost } from '../host/tauri.ts';
import Root from './Root.svelte';

const host = insideTauri() ? tauriHost : undefined;
mount(Root, { target: document.body, props: { server: host ? appServer(host) : webServer(), host } });
