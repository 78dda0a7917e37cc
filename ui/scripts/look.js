// Builds the examples, walks through each in light, dark, narrow, right to left and with forced colours, lets axe judge, and takes pictures.
// `npm run look`, or `npm run look -- Button Choices` for some of them, `--view=forced` for one view, `--no-pictures` to judge only. Pictures go to shots/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openExamples, root } from './examples.js';
import { Judge } from './judge.js';

const shots = join(root, 'shots');
const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith('--'));
const pictures = !words.includes('--no-pictures');
const onlyView = words.find((word) => word.startsWith('--view='))?.slice('--view='.length);

/** How each page is looked at. 480 at 2 is a 960 window with text at 200 %. Forced colours are what Windows calls high contrast. Where another view has
 * the same structure and colours, axe has nothing new to say, and only what may not fit or may throw is looked for.
 * @type {{ name: string, query: string, width: number, height: number, scale: number, colorScheme?: 'dark', forcedColors?: 'active', fits?: true }[]} */
const views = [
  { name: 'light', query: 'theme=light', width: 960, height: 680, scale: 1 },
  { name: 'dark', query: 'theme=dark', width: 960, height: 680, scale: 1 },
  { name: 'zoom', query: 'theme=light', width: 480, height: 340, scale: 2, fits: true },
  { name: 'least', query: 'theme=dark', width: 320, height: 568, scale: 1 },
  { name: 'rtl', query: 'theme=light&dir=rtl', width: 960, height: 680, scale: 1, fits: true },
  { name: 'german', query: 'theme=dark&lang=de', width: 960, height: 680, scale: 1, fits: true },
  { name: 'german-least', query: 'theme=light&lang=de', width: 320, height: 568, scale: 1, fits: true },
  { name: 'forced', query: 'theme=system', width: 960, height: 680, scale: 1, colorScheme: 'dark', forcedColors: 'active', fits: true },
];

const judge = new Judge();
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

  for (const view of views) {
    if (onlyView && view.name !== onlyView) continue;
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height }, deviceScaleFactor: view.scale, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/London',
      colorScheme: view.colorScheme, forcedColors: view.forcedColors,
    });
    const page = await context.newPage();
    judge.listen(page);
    for (const each of all) {
      if (only.length > 0 && !only.includes(each.name)) continue;
      for (let at = 0; at < (each.apart ? each.count : 1); at += 1) {
        judge.where = `${each.name}${each.apart ? `-${at}` : ''}-${view.name}`;
        const console_ = /console/i.test(each.name) && view.width === 960;
        await page.setViewportSize(console_ ? { width: 1440, height: 900 } : { width: view.width, height: view.height });
        await page.goto(`${base}?component=${each.name}&example=${at}&${view.query}`);
        await page.waitForSelector('main, dialog');
        await (view.fits ? judge.fits(page) : judge.whole(page));
        if (pictures) await page.screenshot({ path: join(shots, `${judge.where}.png`), fullPage: true });
      }
    }
    await context.close();
  }
} finally {
  await close();
}
process.exit(judge.end());
