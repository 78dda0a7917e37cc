// Keys, focus and what is said, in a real browser: `npm run keys`. Apart from `npm test`, because it needs Chromium.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.browser.ts'], environment: 'node', testTimeout: 20_000, hookTimeout: 120_000 },
});
