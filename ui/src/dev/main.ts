// One screen with the made-up office behind it: `?screen=home&theme=dark&lang=de`. Never part of what ships.
import '../look/tokens.css';
import '../look/base.css';
import { mount } from 'svelte';
import AppRoot from '../app/Root.svelte';
import { fakeHost, quietMorning } from './fakeHost.ts';
import { screens } from './scenes.ts';

const asked = new URLSearchParams(location.search);
const screen = screens[asked.get('screen') ?? 'home'];
document.documentElement.dataset.screens = JSON.stringify(Object.entries(screens).map(([name, each]) => ({ name, window: each.window })));

if (screen) {
  const scene = quietMorning();
  screen.set?.(scene);
  scene.boot = { ...scene.boot, settings: { ...scene.boot.settings, theme: (asked.get('theme') ?? 'system') as 'system', language: asked.get('lang') ?? 'en' } };
  mount(AppRoot, { target: document.body, props: { host: fakeHost(scene), place: screen.place } });
}
