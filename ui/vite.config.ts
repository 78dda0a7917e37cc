// The build of what ships: two entries, relative paths, nothing inline.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Browsers that know `light-dark()` themselves; older ones would need it rewritten. */
export const targets = ['chrome123', 'safari17.5', 'firefox120'];

export default defineConfig({
  // Relative, so that the same files work under the app's own scheme and from any folder of a server.
  base: './',
  plugins: [svelte()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: targets,
    cssTarget: targets,
    // A strict content policy knows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { app: 'app.html', console: 'console.html' } },
  },
  server: { port: 5173, strictPort: true, host: '127.0.0.1', fs: { allow: ['.', '../icons'] } },
  clearScreen: false,
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
