// One screen with the made-up office behind it: `?screen=home&theme=dark&lang=de`. Never part of what ships.
import '../look/tokens.css';
import '../look/base.css';
import { mount } from 'svelte';
import AppRoot from '../app/Root.svelte';
import ConsoleRoot from '../console/Root.svelte';
import { appServer } from '../host/server.ts';
import { fakeHost, quietMorning } from './fakeHost.ts';
import { fakeServer } from './fakeServer.ts';
import { screens } from './scenes.ts';

const asked = new URLSearchParams(location.search);
const screen = screens[asked.get('screen') ?? 'home'];
document.documentElement.dataset.screens = JSON.stringify(Object.entries(screens).map(([name, each]) => ({ name, window: each.window })));

if (screen) {
  const scene = quietMorning();
  screen.set?.(scene);
  scene.boot = { ...scene.boot, settings: { ...scene.boot.settings, theme: (asked.get('theme') ?? 'system') as 'system', language: asked.get('lang') ?? 'en' } };
  const host = fakeHost(scene);
  if (screen.window === 'app') mount(AppRoot, { target: document.body, props: { host, place: screen.place } });
  else if (screen.window === 'console') mount(ConsoleRoot, { target: document.body, props: { server: appServer(host), host, address: screen.address ?? '' } });
  else {
    localStorage.setItem('deskside.settings', JSON.stringify({ theme: asked.get('theme') ?? 'system', language: 'en' }));
    mount(ConsoleRoot, { target: document.body, props: { server: fakeServer(host, scene.isSignedOut), address: screen.address ?? '' } });
  }
}
