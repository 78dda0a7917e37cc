// Builds every screen with the made-up office, walks through each in both themes, at several sizes and with forced colours, lets axe judge, and takes pictures.
// `npm run screens`, or `npm run screens -- home run-finding` for some of them, `--quick` for one size each, judged in both themes, `--view=forced` for one view and no walks,
// `--no-pictures` to judge only. Pictures go to shots/screens/.
import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { cheats } from './by-keyboard.js';
import { Judge } from './judge.js';
import { walks } from './screens-walks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist-screens');
const shots = join(root, 'shots', 'screens');
const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith('--'));
const quick = words.includes('--quick');
const pictures = !words.includes('--no-pictures');
const onlyView = words.find((word) => word.startsWith('--view='))?.slice('--view='.length);

// The policy of the real window. A screen that needs something inline fails here.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
/** A way to look. Forced colours are what Windows calls high contrast. Where another view has the same structure and colours, axe has nothing new to say, and only
 * what may not fit or may throw is looked for. @typedef {{ name: string, query: string, width: number, height: number, colorScheme?: 'dark', forcedColors?: 'active', fits?: true }} View */
/** @type {Record<'app' | 'console' | 'web', View[]>} */
const views = {
  app: [
    { name: 'light', query: 'theme=light', width: 960, height: 680 },
    { name: 'dark', query: 'theme=dark', width: 960, height: 680 },
    { name: 'narrow', query: 'theme=light', width: 380, height: 680 },
    { name: 'german', query: 'theme=dark&lang=de', width: 960, height: 680, fits: true },
    { name: 'forced', query: 'theme=system', width: 960, height: 680, colorScheme: 'dark', forcedColors: 'active', fits: true },
  ],
  console: [
    { name: 'light', query: 'theme=light', width: 1440, height: 900 },
    { name: 'dark', query: 'theme=dark', width: 1440, height: 900 },
    { name: 'narrow', query: 'theme=light', width: 380, height: 680 },
    { name: 'german', query: 'theme=dark&lang=de', width: 1440, height: 900, fits: true },
    { name: 'forced', query: 'theme=system', width: 1440, height: 900, colorScheme: 'dark', forcedColors: 'active', fits: true },
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

const judge = new Judge();

/** @param {import('playwright-core').Page} page */
async function titled(page) {
  const title = await page.title();
  if (!title.includes('Deskside')) judge.found(`the title is “${title}”`);
}

/** @param {import('playwright-core').Page} page */
const picture = async (page) => {
  if (pictures) await page.screenshot({ path: join(shots, `${judge.where}.png`), fullPage: true });
};

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
  judge.listen(page);
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

  for (const window of /** @type {const} */ (['app', 'console', 'web'])) {
    for (const view of views[window].slice(0, quick ? 1 : undefined)) {
      if (onlyView && view.name !== onlyView) continue;
      const page = await open(view);
      for (const screen of all) {
        if (screen.window !== window || (only.length > 0 && !only.includes(screen.name))) continue;
        judge.where = `${screen.name}-${view.name}`;
        await page.goto(`${base}?screen=${screen.name}&${view.query}`);
        await page.waitForSelector('main h1', { timeout: 10_000 }).catch(() => judge.found('no headline'));
        await page.waitForTimeout(60);
        await titled(page);
        await (view.fits ? judge.fits(page) : judge.whole(page));
        await picture(page);
        if (quick) {
          judge.where = `${screen.name}-dark`;
          await flip(page);
          await judge.whole(page);
        }
      }
      await page.context().close();
    }
  }
  for (const [name, walk] of Object.entries(walks)) {
    if (onlyView || (only.length > 0 && !only.includes(name))) continue;
    judge.where = name;
    if (walk.byKeyboard) for (const found of cheats(walk.go)) judge.found(`goes by keyboard, and uses ${found}`);
    const page = await open(walk.size);
    try {
      await walk.go(page, base, async (step) => {
        judge.where = `${name}-${step}`;
        await judge.whole(page);
        await picture(page);
        if (walk.inBothThemes) return;
        judge.where = `${name}-${step}-other-theme`;
        await flip(page);
        await judge.whole(page);
        await flip(page);
      });
    } catch (error) {
      judge.found(`the walk ends: ${error instanceof Error ? error.message : error}`);
      await page.screenshot({ path: join(shots, `${judge.where}-broken.png`), fullPage: true });
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true });
}
process.exit(judge.end());
