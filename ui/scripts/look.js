// Builds the examples, walks through each in light, dark, narrow, right to left and with forced colours, lets axe judge, and takes pictures.
// `npm run look`, or `npm run look -- Button Choices` for some of them, `--view=forced` for one view. Pictures go to shots/.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openExamples, root } from './examples.js';

const shots = join(root, 'shots');
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith('--'));
const onlyView = words.find((word) => word.startsWith('--view='))?.slice('--view='.length);

/** How each page is looked at. 480 at 2 is a 960 window with text at 200 %. Forced colours are what Windows calls high contrast.
 * @type {{ name: string, query: string, width: number, height: number, scale: number, colorScheme?: 'dark', forcedColors?: 'active' }[]} */
const views = [
  { name: 'light', query: 'theme=light', width: 960, height: 680, scale: 1 },
  { name: 'dark', query: 'theme=dark', width: 960, height: 680, scale: 1 },
  { name: 'zoom', query: 'theme=light', width: 480, height: 340, scale: 2 },
  { name: 'least', query: 'theme=dark', width: 320, height: 568, scale: 1 },
  { name: 'rtl', query: 'theme=light&dir=rtl', width: 960, height: 680, scale: 1 },
  { name: 'german', query: 'theme=dark&lang=de', width: 960, height: 680, scale: 1 },
  { name: 'german-least', query: 'theme=light&lang=de', width: 320, height: 568, scale: 1 },
  { name: 'forced', query: 'theme=system', width: 960, height: 680, scale: 1, colorScheme: 'dark', forcedColors: 'active' },
];

/** @type {string[]} */
const findings = [];
const { browser, base, close } = await openExamples();

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
    if (onlyView && view.name !== onlyView) continue;
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height }, deviceScaleFactor: view.scale, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London',
      colorScheme: view.colorScheme, forcedColors: view.forcedColors,
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
            // Forced text is not in the computed style: axe would hold our colour against the forced surface.
            rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
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
  await close();
}
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
