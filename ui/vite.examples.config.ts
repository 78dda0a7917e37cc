// The examples of every component, for eyes and for tests. Never part of what ships.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { targets } from './vite.config.ts';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: {
    outDir: 'dist-examples',
    emptyOutDir: true,
    target: targets,
    cssTarget: targets,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { examples: 'examples.html' } },
  },
  server: { port: 5174, strictPort: true, host: '127.0.0.1', fs: { allow: ['.', '../icons'] } },
  clearScreen: false,
});
