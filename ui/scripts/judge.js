// What a page is judged by: axe, whether it fits its window, and what it says to the console.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Collects what is wrong with pages, each with the name of the page that was looked at last. */
export class Judge {
  /** @type {string[]} */
  findings = [];
  /** The page that is looked at; nothing counts before the first. */
  where = '';
  judged = 0;

  /** @param {string} what */
  found(what) {
    this.findings.push(`${this.where}: ${what}`);
  }

  /** Hears what a page says and throws. @param {import('playwright-core').Page} page */
  listen(page) {
    page.on('console', (message) => {
      if (this.where && (message.type() === 'error' || message.type() === 'warning')) this.found(`the page says: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.found(`the page throws: ${error.message}`));
  }

  /** Everything. @param {import('playwright-core').Page} page */
  async whole(page) {
    await page.evaluate(axeSource);
    const result = await page.evaluate(() =>
      // @ts-expect-error axe is in the page
      globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }),
    );
    for (const violation of result.violations) {
      for (const node of violation.nodes) this.found(`${violation.id}: ${node.html.slice(0, 160)}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? violation.help}`);
    }
    await this.fits(page);
  }

  /** For a view whose structure and colours axe has judged in another one. @param {import('playwright-core').Page} page */
  async fits(page) {
    this.judged += 1;
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) this.found(`scrolls sideways by ${wide} px`);
  }

  /** Prints what was found, and says with which code to end. */
  end() {
    console.log(`${this.judged} pages looked at, ${this.findings.length} findings`);
    for (const finding of this.findings) console.error(finding);
    return this.findings.length > 0 ? 1 : 0;
  }
}
