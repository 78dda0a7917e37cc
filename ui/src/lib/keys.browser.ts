// What a keyboard and a screen reader meet, in a real browser under the real policy.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openExamples } from '../../scripts/examples.js';

let examples: Awaited<ReturnType<typeof openExamples>>;
let page: Page;

beforeAll(async () => {
  examples = await openExamples();
});
afterAll(async () => {
  await examples.close();
});
beforeEach(async () => {
  await page?.close();
  page = await examples.browser.newPage({ viewport: { width: 960, height: 680 }, reducedMotion: 'reduce' });
  await page.goto(`${examples.base}?component=Behaviour`);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const counts = () => page.locator('[data-counts]').innerText();
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || document.activeElement?.tagName);

describe('a question', () => {
  it('has nothing chosen, and an arrow key chooses', async () => {
    expect(await counts()).toContain('printer none');
    await page.getByRole('radio', { name: 'Finance-2F' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Canteen-MFP' }).isChecked()).toBe(true);
    expect(await counts()).toContain('printer b');
  });

  it('is a group with the name of the question, and a row says its fact', async () => {
    const group = page.getByRole('group', { name: 'Which printer is not working?' });
    expect(await group.count()).toBe(1);
    const about = await page.getByRole('radio', { name: 'Finance-2F' }).evaluate((radio) => document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent);
    expect(about).toBe('Floor 2');
  });

  it('without its answer moves focus to the summary, whose lines lead to the fields', async () => {
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    const summary = page.getByRole('group', { name: 'There is a problem' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Select which printer is not working' }).press('Enter');
    expect(await page.getByRole('radio', { name: 'Finance-2F' }).evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Write what happens' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'What happens' });
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('takes focus to the summary again when something is still missing', async () => {
    const submit = page.getByRole('button', { name: 'Continue' });
    await submit.press('Enter');
    await page.getByRole('radio', { name: 'Finance-2F' }).check();
    await submit.press('Enter');
    await page.getByRole('link', { name: 'Write what happens' }).waitFor();
    expect(await page.getByRole('link', { name: 'Select which printer is not working' }).count()).toBe(0);
    expect(await page.getByRole('group', { name: 'There is a problem' }).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('answered in full has no summary', async () => {
    await page.getByRole('radio', { name: 'Finance-2F' }).check();
    await page.getByRole('textbox', { name: 'What happens' }).fill('Nothing comes out');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.getByRole('group', { name: 'There is a problem' }).count()).toBe(0);
  });
});

describe('a button', () => {
  it('keeps its width while it works, changes its name, and ignores presses', async () => {
    const rest = page.getByRole('button', { name: 'Clear the stuck document' });
    const before = await rest.boundingBox();
    await rest.click();
    const busy = page.getByRole('button', { name: 'Clearing', exact: true });
    await busy.waitFor();
    expect((await busy.boundingBox())?.width).toBe(before?.width);
    await busy.click({ force: true });
    await busy.press('Enter');
    expect(await counts()).toContain('pressed 1');
    expect(await busy.getAttribute('aria-disabled')).toBe('true');
    expect(await busy.getAttribute('disabled')).toBeNull();
  });
});

describe('the frame', () => {
  it('answers F1 with help and Alt+Left with back', async () => {
    await page.keyboard.press('F1');
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await counts()).toContain('helped 1, back 1');
  });

  it('has a first stop that leads past the bar', async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Go to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet');
  });

  it('has no trap for WebKitGTK in it', async () => {
    expect(await page.locator('[aria-haspopup], details, iframe, [style]').count()).toBe(0);
  });
});

describe('a dialog', () => {
  it('opens on its heading, closes by Escape and gives the focus back', async () => {
    const opener = page.getByRole('button', { name: 'Send back', exact: true });
    await opener.click();
    await page.getByRole('dialog', { name: 'Send back to Amina?' }).waitFor();
    expect(await focused()).toBe('Send back to Amina?');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});

describe('what is hidden', () => {
  it('opens below its button', async () => {
    const button = page.getByRole('button', { name: 'Why things are hidden' });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByText('They name people.').isVisible()).toBe(false);
    await button.press('Space');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByText('They name people.').isVisible()).toBe(true);
  });

  it('is a password until somebody wants to see it', async () => {
    const field = page.getByLabel('Password', { exact: true });
    await field.fill('correct horse');
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Show what you typed' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    expect(await field.inputValue()).toBe('correct horse');
  });
});

describe('a report', () => {
  it('leaves a part out and takes it in again', async () => {
    await page.getByRole('checkbox', { name: 'Send Print queue' }).press('Space');
    expect(await counts()).toContain('send false');
    await page.getByText('You left this out').waitFor();
  });

  it('hides a line and shows it again', async () => {
    await page.getByRole('button', { name: 'Hide this line line 1' }).click();
    expect(await counts()).toContain('hidden true');
    expect(await page.getByText('<document-7f3a>').count()).toBe(0);
    await page.getByRole('button', { name: 'Show it again line 1' }).click();
    expect(await page.getByText('<document-7f3a>').count()).toBe(1);
  });
});

describe('the live region', () => {
  it('says one thing after the other, and the same words twice', async () => {
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(document.querySelector('[aria-live="polite"]')?.textContent ?? '')).observe(
        document.querySelector('[aria-live="polite"]') as Element, { childList: true, characterData: true, subtree: true },
      );
    });
    await page.getByRole('button', { name: 'Say it' }).click();
    await page.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length >= 3);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.map((words) => words.replace(/\u200B/g, '')));
    expect(said).toEqual(['One', 'Two', 'Two']);
  });
});

describe('with forced colours', () => {
  type Line = 'border-top' | 'border-bottom' | 'border-left' | 'outline';
  /** How wide a line is in pixels; 0 when it has no style or the colour of the surface. */
  const width = (element: Locator, line: Line, part?: '::before') => element.evaluate((node, [which, of]) => {
    const surface = document.createElement('i');
    surface.style.color = 'Canvas';
    document.body.append(surface);
    const style = getComputedStyle(node, of ?? null);
    const value = (what: string) => style.getPropertyValue(`${which}-${what}`);
    const shows = value('style') !== 'none' && ![getComputedStyle(surface).color, 'rgba(0, 0, 0, 0)'].includes(value('color'));
    surface.remove();
    return shows ? Number.parseFloat(value('width')) : 0;
  }, [line, part] as const);
  const rowOf = (radio: string) => page.getByRole('radio', { name: radio, exact: true }).locator('xpath=ancestor::label');
  const look = (part: string) => page.goto(`${examples.base}?component=${part}`);

  beforeEach(async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });

  it('the row of a chosen answer has a line around it, and no other row has', async () => {
    await page.getByRole('radio', { name: 'Finance-2F' }).check();
    expect(await width(rowOf('Finance-2F'), 'outline')).toBeGreaterThanOrEqual(2);
    expect(await width(rowOf('Finance-2F'), 'border-left', '::before')).toBeGreaterThanOrEqual(2);
    expect(await width(rowOf('Canteen-MFP'), 'outline')).toBe(0);
    expect(await width(rowOf('Canteen-MFP'), 'border-left', '::before')).toBe(0);
  });

  it('the reason of a limit has an edge', async () => {
    await look('Boundary');
    const limit = page.getByRole('region', { name: 'Why there is a limit' });
    for (const side of ['border-top', 'border-bottom', 'border-left'] as const) expect(await width(limit, side)).toBeGreaterThanOrEqual(1);
  });

  it('STOP has an edge as a button has', async () => {
    await look('Button');
    const stop = page.getByRole('button', { name: 'STOP sharing' });
    for (const side of ['border-top', 'border-bottom', 'border-left'] as const) expect(await width(stop, side)).toBeGreaterThanOrEqual(1);
  });

  it('what has the focus has a line around it: a button, a field, a row of answers', async () => {
    const button = page.getByRole('button', { name: 'Continue' });
    const field = page.getByRole('textbox', { name: 'What happens' });
    expect([await width(button, 'outline'), await width(field, 'outline'), await width(rowOf('Finance-2F'), 'outline', '::before')]).toEqual([0, 0, 0]);
    await page.getByRole('radio', { name: 'Finance-2F' }).focus();
    await page.keyboard.press('Space');
    expect(await width(rowOf('Finance-2F'), 'outline', '::before')).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
    expect(await width(field, 'outline')).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
    expect(await width(button, 'outline')).toBeGreaterThanOrEqual(2);
  });

  it('the request that is open beside the list is told from the others', async () => {
    await look('QueueTable');
    const open = page.locator('a[aria-current="true"]').first().locator('xpath=ancestor::tr');
    expect(await width(open, 'outline')).toBeGreaterThanOrEqual(2);
  });
});
