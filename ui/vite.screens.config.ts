// Every screen with a made-up office behind it, for eyes and for tests. Never part of what ships.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { targets } from './vite.config.ts';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: {
    outDir: 'dist-screens',
    emptyOutDir: true,
    target: targets,
    cssTarget: targets,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { screens: 'screens.html' } },
  },
  server: { port: 5175, strictPort: true, host: '127.0.0.1', open: false },
  clearScreen: false,
});
