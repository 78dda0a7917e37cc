// What a walk without a mouse is made of. The focus moves from where it is by keys alone, and must never be nowhere.

/** @typedef {import('playwright-core').Page} Page */
/** The role of a control, as assistive technology calls it. @typedef {'button' | 'checkbox' | 'link' | 'radio' | 'searchbox' | 'textbox'} Role */

/** More stops than this to a control of the same page is a page that nobody walks through. */
const most = 60;
/** Pages that were just opened: nobody stands anywhere on them yet. @type {WeakSet<Page>} */
const fresh = new WeakSet();

/** Opens a page. @param {Page} page @param {string} address */
export async function visit(page, address) {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  fresh.add(page);
}

/** Waits for a headline, and that it has the focus: a new page begins there. @param {Page} page @param {string | RegExp} name */
export async function headline(page, name) {
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 8000 });
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, { timeout: 2000 });
}

/** What has the focus, in words, and nothing when it is nowhere. @param {Page} page */
const standing = (page) => page.evaluate(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  return `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
});

/** Goes on by one key until the focus is on one of the wanted controls.
 * @param {Page} page @param {'Tab' | 'Shift+Tab'} key @param {import('playwright-core').Locator} wanted @param {string} what */
async function go(page, key, wanted, what) {
  const isThere = () => wanted.evaluateAll((all) => all.includes(/** @type {HTMLElement} */ (document.activeElement)));
  // A dialog gives the focus back a moment after it closed.
  if (!fresh.delete(page)) {
    await page.waitForFunction(() => document.activeElement && document.activeElement !== document.body, undefined, { timeout: 1000 })
      .catch(() => { throw new Error(`the focus is nowhere on the way to ${what}`); });
  }
  const way = [await standing(page)];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key);
    if (await isThere()) return;
    way.push(await standing(page));
    // Past the last stop is the browser's own bar, and then the other end of the page. Who walks the right way does not come there.
    if (!way.at(-1)) break;
  }
  throw new Error(`${key} does not lead to ${what}: ${way.join(', ')}`);
}

/** Goes on to a control by the tab key. A name that is text is the whole name. @param {Page} page @param {Role} role @param {string | RegExp} name */
export const tabTo = (page, role, name) => go(page, 'Tab', page.getByRole(role, { name, exact: true }), `the ${role} ${name}`);

/** Goes back to a control by the tab key. @param {Page} page @param {Role} role @param {string | RegExp} name */
export const tabBackTo = (page, role, name) => go(page, 'Shift+Tab', page.getByRole(role, { name, exact: true }), `the ${role} ${name}`);

/** Presses a control that the tab key leads to. @param {Page} page @param {Role} role @param {string | RegExp} name */
export async function press(page, role, name) {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/** Chooses an answer: the tab key leads into the question, the arrows to the answer. Where two questions have the same answers, it says which.
 * @param {Page} page @param {string} name @param {string} [question] */
export async function choose(page, name, question) {
  const wanted = (question ? page.getByRole('group', { name: question, exact: true }) : page).getByRole('radio', { name, exact: true });
  const group = await wanted.getAttribute('name');
  const standsIn = () => page.evaluate((name_) => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.name === name_, group);
  if (!(await standsIn())) await go(page, 'Tab', page.locator(`input[type="radio"][name="${group}"]`), `the question with ${name}`);
  const isThere = () => wanted.evaluate((radio) => radio === document.activeElement);
  for (let row = 0; row < most && !(await isThere()); row += 1) await page.keyboard.press('ArrowDown');
  if (!(await isThere())) throw new Error(`the arrows do not lead to ${name}`);
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  if (!(await wanted.isChecked())) throw new Error(`${name} is not chosen`);
}

/** Closes a dialog, and waits until the page has heard of it: the browser says so a moment later. @param {Page} page */
export async function escape(page) {
  await page.keyboard.press('Escape');
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
}

/** What in the text of a walk sets the focus itself, or uses a mouse. @param {(...args: never[]) => unknown} walk */
export function cheats(walk) {
  return [...walk.toString().matchAll(/\.(?:click|dblclick|check|uncheck|setChecked|fill|clear|tap|hover|focus|selectOption|pressSequentially)\(|(?<!keyboard)\.press\(/g)].map(([found]) => found);
}
