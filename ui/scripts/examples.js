// Builds the examples and serves them on loopback under the policy of the real window, with a browser to look at them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';

/** The folder of the package. */
export const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist-examples');

// A part that needs something inline fails under this.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Builds, serves and opens a browser. Call `close` at the end. */
export async function openExamples() {
  await build({ root, configFile: join(root, 'vite.examples.config.ts'), logLevel: 'error' });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname).replace(/^\/$/, '/examples.html');
    try {
      const body = await readFile(join(built, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  return {
    browser,
    base: `http://127.0.0.1:${address.port}/examples.html`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((over) => server.close(over));
    },
  };
}
