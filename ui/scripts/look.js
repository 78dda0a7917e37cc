// Builds the examples, walks through each in light, dark, narrow and right to left, lets axe judge, and takes pictures.
// `npm run look`, or `npm run look -- Button Choices` for some of them. Pictures go to shots/.
import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist-examples');
const shots = join(root, 'shots');
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

// The policy of the real window. A part that needs something inline fails here.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** How each page is looked at. 480 at 2 is a 960 window with text at 200 %. */
const views = [
  { name: 'light', query: 'theme=light', width: 960, height: 680, scale: 1 },
  { name: 'dark', query: 'theme=dark', width: 960, height: 680, scale: 1 },
  { name: 'zoom', query: 'theme=light', width: 480, height: 340, scale: 2 },
  { name: 'least', query: 'theme=dark', width: 320, height: 568, scale: 1 },
  { name: 'rtl', query: 'theme=light&dir=rtl', width: 960, height: 680, scale: 1 },
  { name: 'german', query: 'theme=dark&lang=de', width: 960, height: 680, scale: 1 },
];

async function serve() {
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
  return { server, base: `http://127.0.0.1:${address.port}/examples.html` };
}

/** @type {string[]} */
const findings = [];
await build({ root, configFile: join(root, 'vite.examples.config.ts'), logLevel: 'warn' });
const { server, base } = await serve();
const profile = await mkdtemp(join(tmpdir(), 'deskside-look-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--crash-dumps-dir=${profile}`,
  ],
});

try {
  await mkdir(shots, { recursive: true });
  const first = await browser.newPage();
  await first.goto(base);
  await first.waitForSelector('main');
  /** @type {{ name: string, apart: boolean, count: number }[]} */
  const all = JSON.parse((await first.locator('html').getAttribute('data-examples')) ?? '[]');
  await first.close();
  if (all.length === 0) throw new Error('no examples were found');

  let judged = 0;
  for (const view of views) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height }, deviceScaleFactor: view.scale, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London',
    });
    const page = await context.newPage();
    /** @type {string} */
    let where = '';
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') findings.push(`${where}: the page says: ${message.text()}`);
    });
    page.on('pageerror', (error) => findings.push(`${where}: the page throws: ${error.message}`));
    for (const each of all) {
      if (only.length > 0 && !only.includes(each.name)) continue;
      for (let at = 0; at < (each.apart ? each.count : 1); at += 1) {
        where = `${each.name}${each.apart ? `-${at}` : ''}-${view.name}`;
        const console_ = /console/i.test(each.name) && view.width === 960;
        await page.setViewportSize(console_ ? { width: 1440, height: 900 } : { width: view.width, height: view.height });
        await page.goto(`${base}?component=${each.name}&example=${at}&${view.query}`);
        await page.waitForSelector('main, dialog');
        await page.evaluate(axeSource);
        const result = await page.evaluate(() =>
          // @ts-expect-error axe is in the page
          globalThis.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
          }),
        );
        judged += 1;
        for (const violation of result.violations) {
          for (const node of violation.nodes) findings.push(`${where}: ${violation.id}: ${node.html.slice(0, 160)}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? violation.help}`);
        }
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) findings.push(`${where}: scrolls sideways by ${wide} px`);
        await page.screenshot({ path: join(shots, `${where}.png`), fullPage: true });
      }
    }
    await context.close();
  }
  console.log(`${judged} pages looked at, ${findings.length} findings`);
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
