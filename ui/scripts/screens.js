// Builds every screen with the made-up office, walks through each in both themes, at several sizes and with forced colours, lets axe judge, and takes pictures.
// `npm run screens`, or `npm run screens -- home run-finding` for some of them, `--quick` for one size each, judged in both themes, `--view=forced` for one view and no walks. Pictures go to shots/screens/.
import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { cheats } from './by-keyboard.js';
import { walks } from './screens-walks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist-screens');
const shots = join(root, 'shots', 'screens');
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith('--'));
const quick = words.includes('--quick');
const onlyView = words.find((word) => word.startsWith('--view='))?.slice('--view='.length);

// The policy of the real window. A screen that needs something inline fails here.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** A way to look. Forced colours are what Windows calls high contrast. @typedef {{ name: string, query: string, width: number, height: number, colorScheme?: 'dark', forcedColors?: 'active' }} View */
/** @type {Record<'app' | 'console' | 'web', View[]>} */
const views = {
  app: [
    { name: 'light', query: 'theme=light', width: 960, height: 680 },
    { name: 'dark', query: 'theme=dark', width: 960, height: 680 },
    { name: 'narrow', query: 'theme=light', width: 380, height: 680 },
    { name: 'german', query: 'theme=dark&lang=de', width: 960, height: 680 },
    { name: 'forced', query: 'theme=system', width: 960, height: 680, colorScheme: 'dark', forcedColors: 'active' },
  ],
  console: [
    { name: 'light', query: 'theme=light', width: 1440, height: 900 },
    { name: 'dark', query: 'theme=dark', width: 1440, height: 900 },
    { name: 'narrow', query: 'theme=light', width: 380, height: 680 },
    { name: 'german', query: 'theme=dark&lang=de', width: 1440, height: 900 },
    { name: 'forced', query: 'theme=system', width: 1440, height: 900, colorScheme: 'dark', forcedColors: 'active' },
  ],
  web: [
    { name: 'light', query: 'theme=light', width: 1440, height: 900 },
    { name: 'dark', query: 'theme=dark', width: 960, height: 680 },
  ],
};

async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname).replace(/^\/$/, '/screens.html');
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
  return { server, base: `http://127.0.0.1:${address.port}/screens.html` };
}

/** @type {string[]} */
const findings = [];
let where = '';
/** @param {import('playwright-core').Page} page */
async function judge(page) {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() =>
    // @ts-expect-error axe is in the page
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
      // Forced text is not in the computed style: axe would hold our colour against the forced surface.
      rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
    }),
  );
  for (const violation of result.violations) {
    for (const node of violation.nodes) findings.push(`${where}: ${violation.id}: ${node.html.slice(0, 160)}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? violation.help}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) findings.push(`${where}: scrolls sideways by ${wide} px`);
  const title = await page.title();
  if (!title.includes('Deskside')) findings.push(`${where}: the title is “${title}”`);
}

/** Turns light to dark and dark to light. @param {import('playwright-core').Page} page */
const flip = (page) => page.evaluate(() => {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
});

await build({ root, configFile: join(root, 'vite.screens.config.ts'), logLevel: 'warn' });
const { server, base } = await serve();
const profile = await mkdtemp(join(tmpdir(), 'deskside-screens-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--crash-dumps-dir=${profile}`,
  ],
});
/** @param {Pick<View, 'width' | 'height' | 'colorScheme' | 'forcedColors'>} view */
async function open({ width, height, colorScheme, forcedColors }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-24T10:42:00Z'));
  page.on('console', (message) => {
    if (where && (message.type() === 'error' || message.type() === 'warning')) findings.push(`${where}: the page says: ${message.text()}`);
  });
  page.on('pageerror', (error) => findings.push(`${where}: the page throws: ${error.message}`));
  return page;
}

try {
  await mkdir(shots, { recursive: true });
  const first = await open({ width: 960, height: 680 });
  await first.goto(base);
  await first.waitForSelector('main');
  /** @type {{ name: string, window: 'app' | 'console' | 'web' }[]} */
  const all = JSON.parse((await first.locator('html').getAttribute('data-screens')) ?? '[]');
  await first.context().close();
  if (all.length === 0) throw new Error('no screens were found');

  let judged = 0;
  for (const window of /** @type {const} */ (['app', 'console', 'web'])) {
    for (const view of views[window].slice(0, quick ? 1 : undefined)) {
      if (onlyView && view.name !== onlyView) continue;
      const page = await open(view);
      for (const screen of all) {
        if (screen.window !== window || (only.length > 0 && !only.includes(screen.name))) continue;
        where = `${screen.name}-${view.name}`;
        await page.goto(`${base}?screen=${screen.name}&${view.query}`);
        await page.waitForSelector('main h1', { timeout: 10_000 }).catch(() => findings.push(`${where}: no headline`));
        await page.waitForTimeout(60);
        await judge(page);
        judged += 1;
        await page.screenshot({ path: join(shots, `${where}.png`), fullPage: true });
        if (quick) {
          where = `${screen.name}-dark`;
          await flip(page);
          await judge(page);
          judged += 1;
        }
      }
      await page.context().close();
    }
  }
  for (const [name, walk] of Object.entries(walks)) {
    if (onlyView || (only.length > 0 && !only.includes(name))) continue;
    where = name;
    if (walk.byKeyboard) for (const found of cheats(walk.go)) findings.push(`${name}: goes by keyboard, and uses ${found}`);
    const page = await open(walk.size);
    try {
      await walk.go(page, base, async (step) => {
        where = `${name}-${step}`;
        await judge(page);
        judged += 1;
        await page.screenshot({ path: join(shots, `${where}.png`), fullPage: true });
        if (walk.inBothThemes) return;
        where = `${name}-${step}-other-theme`;
        await flip(page);
        await judge(page);
        judged += 1;
        await flip(page);
      });
    } catch (error) {
      findings.push(`${where}: the walk ends: ${error instanceof Error ? error.message : error}`);
      await page.screenshot({ path: join(shots, `${where}-broken.png`), fullPage: true });
    }
    await page.context().close();
  }
  console.log(`${judged} pages looked at, ${findings.length} findings`);
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
