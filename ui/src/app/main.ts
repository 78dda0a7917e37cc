// Where the desktop window begins.
import '../look/tokens.css';
import '../look/base.css';
import { mount } from 'svelte';
import { httpHost } from '../host/http.ts';
import { insideTauri, tauriHost } from '../host/tauri.ts';
import Root from './Root.svelte';

mount(Root, { target: document.body, props: { host: insideTauri() ? tauriHost : httpHost() } });
