// Walks through the screens by keyboard alone, with the made-up office behind them.

/** @typedef {{ size: { width: number, height: number }, go: (page: import('playwright-core').Page, base: string, look: (step: string) => Promise<void>) => Promise<void> }} Walk */

/** Waits for a headline, and that it has the focus: a new page begins there. @param {import('playwright-core').Page} page @param {string | RegExp} name */
async function headline(page, name) {
  const found = page.getByRole('heading', { level: 1, name });
  await found.waitFor({ timeout: 8000 });
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, { timeout: 2000 });
}
/** Goes to a control by the tab key, as somebody without a mouse does. @param {import('playwright-core').Page} page @param {import('playwright-core').Locator} control */
async function tabTo(page, control) {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error('the tab key does not get there');
}

/** Closes a dialog, and waits until the page has heard of it: the browser says so a moment later. @param {import('playwright-core').Page} page */
async function escape(page) {
  await page.keyboard.press('Escape');
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
}

/** The same walk as it looks in the light, in the dark, in a narrow window and in German. The words are given by language.
 * @param {string} name @param {{ width: number, height: number }} wide
 * @param {(page: import('playwright-core').Page, to: (screen: string) => string, look: (step: string) => Promise<void>, words: <Of>(en: Of, de: Of) => Of) => Promise<void>} go
 * @returns {Record<string, Walk>} */
function inFourViews(name, wide, go) {
  const narrow = { width: 380, height: 680 };
  const views = [
    { view: 'light', size: wide, query: 'theme=light', isGerman: false }, { view: 'dark', size: wide, query: 'theme=dark', isGerman: false },
    { view: 'narrow', size: narrow, query: 'theme=light', isGerman: false }, { view: 'german', size: narrow, query: 'theme=dark&lang=de', isGerman: true },
  ];
  return Object.fromEntries(views.map(({ view, size, query, isGerman }) => [`${name}-${view}`, {
    size,
    go: (page, base, look) => go(page, (screen) => `${base}?screen=${screen}&${query}`, look, (en, de) => (isGerman ? de : en)),
  }]));
}

/** @type {Record<string, Walk>} */
export const walks = {
  // What becomes of an account: another password, and the end of what is signed in elsewhere.
  ...inFourViews('walk-account', { width: 960, height: 680 }, async (page, to, look, words) => {
    await page.goto(to('settings'));
    await tabTo(page, page.getByRole('button', { name: words('Sign out everywhere else', 'Überall sonst abmelden') }));
    await page.keyboard.press('Enter');
    await page.getByText(words('You are signed out in 1 other place.', 'Sie sind an 1 anderen Stelle abgemeldet.')).first().waitFor();
    await look('signed-out-elsewhere');
    await page.getByRole('button', { name: words('Change your password', 'Passwort ändern') }).press('Enter');
    await headline(page, words('Change your password', 'Passwort ändern'));
    const old = page.getByRole('textbox', { name: words('Your password until now', 'Ihr bisheriges Passwort') });
    const fresh = page.getByRole('textbox', { name: words('Your new password', 'Ihr neues Passwort') });
    await tabTo(page, fresh);
    await page.keyboard.type('too short');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: words('There is a problem', 'Es gibt ein Problem') }).waitFor();
    await look('missing');
    await old.fill('not mine at all');
    await fresh.fill('nine grey geese fly');
    await fresh.press('Enter');
    await page.getByText(words('This is not the password that you have now', 'Das ist nicht das Passwort, das Sie jetzt haben')).first().waitFor();
    await look('wrong');
    await old.fill('green tea at nine');
    await old.press('Enter');
    await headline(page, words('Your password has changed', 'Ihr Passwort ist geändert'));
    await look('changed');
    await tabTo(page, page.getByRole('button', { name: words('Back to the settings', 'Zurück zu den Einstellungen') }));
    await page.keyboard.press('Enter');
    await headline(page, words('Settings', 'Einstellungen'));
  }),
  // People: another role, the last one of IT, and signing somebody out.
  ...inFourViews('walk-people', { width: 1440, height: 900 }, async (page, to, look, words) => {
    await page.goto(to('console-people'));
    const change = words('Change role', 'Rolle ändern');
    const give = (/** @type {string} */ role) => page.getByRole('button', { name: words(`Give the role ${role}`, `Rolle „${role}“ geben`) });
    const as = (/** @type {string} */ role) => page.getByRole('radio', { name: role, exact: true });
    await page.getByRole('button', { name: `${change} Amina Khan` }).press('Enter');
    await as('IT').waitFor();
    await look('role');
    await page.getByRole('button', { name: change, exact: true }).press('Enter');
    await page.getByText(words('This is the role of now', 'Das ist die Rolle von jetzt')).waitFor();
    await as('IT').check();
    await look('role-it');
    await give('IT').press('Enter');
    await page.getByText(words('Amina Khan has the role IT now.', 'Amina Khan hat jetzt die Rolle „IT“.')).first().waitFor();
    await look('given');
    for (const name of ['Amina Khan', 'Priya Nair']) {
      await page.getByRole('button', { name: `${change} ${name}` }).press('Enter');
      await as(words('User', 'Mitarbeitende')).check();
      await give(words('User', 'Mitarbeitende')).press('Enter');
      await page.getByText(words(`${name} has the role User now.`, `${name} hat jetzt die Rolle „Mitarbeitende“.`)).first().waitFor();
    }
    await page.getByRole('button', { name: `${change} James Okoro` }).press('Enter');
    await as(words('User', 'Mitarbeitende')).check();
    await give(words('User', 'Mitarbeitende')).press('Enter');
    await page.getByText(words('Nobody else belongs to IT yet', 'Noch gehört niemand sonst zur IT')).waitFor();
    await look('last-it');
    await escape(page);
    await page.getByRole('button', { name: `${words('Sign out everywhere', 'Überall abmelden')} James Okoro` }).press('Enter');
    await page.getByText(words('This is you: this page ends', 'Das sind Sie: auch diese')).waitFor();
    await look('sign-out-me');
    await escape(page);
    await page.getByRole('button', { name: `${words('Sign out everywhere', 'Überall abmelden')} Amina Khan` }).press('Enter');
    await page.getByRole('button', { name: words('Sign out everywhere', 'Überall abmelden'), exact: true }).press('Enter');
    await page.getByText(words('Amina Khan is signed out everywhere.', 'Amina Khan ist überall abgemeldet.')).first().waitFor();
    await look('signed-out');
  }),
  // The record, whole and broken.
  ...inFourViews('walk-record', { width: 1440, height: 900 }, async (page, to, look, words) => {
    const check = page.getByRole('button', { name: words('Check the record', 'Protokoll prüfen') });
    await page.goto(to('console-settings'));
    await check.press('Enter');
    await page.getByText(words('The record is unbroken.', 'Das Protokoll ist lückenlos.')).waitFor();
    await look('whole');
    await page.goto(to('console-settings-broken'));
    await check.press('Enter');
    await page.getByText(words('The record breaks at entry', 'Das Protokoll bricht bei Eintrag')).waitFor();
    await look('broken');
  }),

  // A page that is not higher than the window does not scroll, with what is announced in it too.
  'walk-no-scroll': {
    size: { width: 960, height: 680 },
    async go(page, base) {
      for (const screen of ['home', 'ask-it', 'sent']) {
        await page.goto(`${base}?screen=${screen}&theme=light`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight]);
        if (content !== window) throw new Error(`${screen} is ${content} high in a window of ${window}`);
      }
    },
  },
  // The story: said in own words, one question, a finding, a change, a proof, and Undo. Then what IT is asked.
  'walk-fix': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=home&theme=light`);
      await page.getByRole('searchbox').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Continue' }));
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('nothing-said');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('the printer says ready');
      await page.keyboard.press('Enter');
      await headline(page, 'Which of these is closest?');
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Which printer is not working?');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Checking Finance, 2nd floor');
      await headline(page, 'The print queue is paused');
      await tabTo(page, page.getByRole('button', { name: 'See the exact commands' }));
      await page.keyboard.press('Enter');
      await look('commands');
      await tabTo(page, page.getByRole('button', { name: 'Start the queue again' }));
      await page.keyboard.press('Enter');
      await headline(page, 'Starting the queue of Finance, 2nd floor');
      await headline(page, 'Print a test page?');
      await tabTo(page, page.getByRole('button', { name: 'Print a test page' }));
      await page.keyboard.press('Enter');
      await headline(page, 'Did the test page come out?');
      await tabTo(page, page.getByRole('button', { name: 'Continue' }));
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('nothing-chosen');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Finance, 2nd floor is ready to print again');
      await tabTo(page, page.getByRole('button', { name: /^Undo/ }));
      await page.keyboard.press('Enter');
      await headline(page, 'Undo this?');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Finance, 2nd floor is ready to print again');
      await page.keyboard.press('F1');
      await headline(page, 'Who can help');
    },
  },
  // What cannot be undone is asked on a page of its own, and Back leads out of it.
  'walk-interruption': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=run-irreversible&theme=light`);
      await page.getByRole('button', { name: 'Take the stuck document out' }).click();
      await headline(page, 'This cannot be undone');
      await look('page');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'One of your documents holds up the queue');
    },
  },
  // Needs IT: say it, collect, look it over, leave a part out, hide a line, choose, send.
  'walk-needs-it': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=run-refused&theme=light`);
      await tabTo(page, page.getByRole('button', { name: 'Needs IT' }));
      await page.keyboard.press('Enter');
      await headline(page, 'What do you need from IT?');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Please remove the canteen printer from my laptop.');
      await tabTo(page, page.getByRole('button', { name: 'Continue' }));
      await page.keyboard.press('Enter');
      await headline(page, 'Collecting the report');
      await headline(page, 'Check what will be sent to IT');
      await tabTo(page, page.getByRole('button', { name: 'See and change the report' }));
      await page.keyboard.press('Enter');
      await look('report');
      await page.getByRole('checkbox', { name: /Send Network connections/ }).uncheck();
      await page.getByText('You left this out').first().waitFor();
      await page.getByRole('button', { name: /Read this part Recent messages/ }).click();
      await headline(page, 'Recent messages from the system');
      await page.getByRole('button', { name: 'Hide this line line 2' }).click();
      await page.getByText('You hid this line').first().waitFor();
      await look('hidden');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Check what will be sent to IT');
      await page.getByRole('button', { name: 'Send to IT' }).click();
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('not-chosen');
      await page.getByRole('radio', { name: 'Send with the report' }).check();
      await page.getByRole('button', { name: 'Save a copy instead' }).click();
      await page.getByText('A copy was saved on this computer.').first().waitFor();
      await page.getByRole('button', { name: 'Send to IT' }).click();
      await headline(page, 'Sent to IT');
    },
  },
  // What waits is withdrawn; its words are there to ask again.
  'walk-withdraw': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=request-waiting&theme=light`);
      await page.getByRole('button', { name: 'Withdraw this request' }).click();
      await headline(page, 'Withdraw this request?');
      await page.getByRole('button', { name: 'Withdraw this request' }).click();
      await headline(page, 'Withdrawn');
      await look('taken');
      await page.getByRole('button', { name: 'Change your words and ask again' }).click();
      await headline(page, 'What do you need from IT?');
      if (!(await page.getByRole('textbox').inputValue()).startsWith('The second screen')) throw new Error('the words are gone');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'What is not working?');
    },
  },
  // Did that help? No, with the reason.
  'walk-helped': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=request-resolved&theme=dark`);
      await page.getByRole('button', { name: 'Say whether it helped' }).click();
      await headline(page, 'Did that help?');
      await page.getByRole('radio', { name: 'No, it does not' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('no-reason');
      await page.getByLabel('What is still not working?').fill('My documents still go to the canteen.');
      await page.getByRole('button', { name: 'Continue' }).click();
      await headline(page, /remove the canteen printer/);
      await page.getByText('you opened it again').waitFor();
      await look('reopened');
    },
  },
  // Joining as the first of IT, to the recovery sheet on paper.
  'walk-join': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=join-first&theme=light`);
      await page.getByLabel('Invitation link').fill('https://desk.northfield.example:8443/join#pin=1&token=2');
      await page.keyboard.press('Enter');
      await headline(page, 'Is this your server?');
      await look('check');
      await page.getByRole('button', { name: 'Yes, go on' }).click();
      await headline(page, 'Your account');
      await page.getByLabel('Your name').fill('Priya Nair');
      await page.getByRole('button', { name: 'Join' }).click();
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await page.getByLabel('Sign-in name').fill('priya');
      await page.getByLabel('Password', { exact: true }).fill('a long sentence of mine');
      await page.getByRole('button', { name: 'Join' }).click();
      await headline(page, 'You have joined');
      await look('joined');
      await page.getByRole('button', { name: 'Set it up' }).click();
      await headline(page, 'Set up your organisation');
      await page.getByLabel('Name of the organisation').fill('Northfield');
      await page.getByLabel('Telephone of IT').fill('2222');
      await page.getByRole('button', { name: 'Make the keys' }).click();
      await headline(page, 'Your recovery sheet');
      await look('sheet');
      await page.emulateMedia({ media: 'print' });
      await look('sheet-printed');
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('F1');
      await headline(page, 'Who can help');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Your recovery sheet');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await headline(page, 'What is not working?');
    },
  },
  // IT by keyboard: down the list, accept, reply, note, open the report, resolve. Then a colleague is faster.
  'walk-console': {
    size: { width: 1440, height: 900 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=console-triage&theme=light`);
      await page.getByRole('button', { name: /^Accept/ }).waitFor();
      await page.keyboard.press('j');
      await page.getByRole('heading', { level: 2, name: 'Cannot sign in after my new phone' }).waitFor();
      await page.keyboard.press('k');
      await page.getByRole('heading', { level: 2, name: /remove the canteen printer/ }).waitFor();
      await page.getByRole('link', { name: 'Second screen stays dark' }).click();
      await page.getByRole('heading', { level: 2, name: 'Second screen stays dark' }).waitFor();
      await page.getByRole('link', { name: /remove the canteen printer/ }).click();
      await page.getByRole('heading', { level: 2, name: /remove the canteen printer/ }).waitFor();
      await page.keyboard.press('Shift+?');
      await page.getByRole('dialog', { name: 'Commands' }).waitFor();
      await look('commands');
      await page.keyboard.press('Escape');
      await page.keyboard.press('1');
      await headline(page, /remove the canteen printer/);
      await page.getByText('You own this request').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('I can remove it for you. Is now a good time?');
      await page.getByRole('button', { name: 'Send to Amina' }).click();
      await page.getByText('James Okoro wrote').last().waitFor();
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('c');
      await page.keyboard.type('Jumping j and k are letters here.');
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByText('Jumping j and k are letters here.').waitFor();
      await look('answered');
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('b');
      await headline(page, 'What Amina Khan sent');
      await page.getByText('Not changed since').waitFor();
      await page.goBack();
      await headline(page, /remove the canteen printer/);
      await page.keyboard.press('s');
      await page.getByRole('dialog', { name: 'Resolve' }).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
      await page.getByText('Say what was done').waitFor();
      await look('resolve');
      await page.getByLabel('What was done').fill('Removed it.');
      await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
      await page.getByText('James Okoro solved it').waitFor();
      await page.getByRole('link', { name: 'Settings' }).click();
      await headline(page, 'Settings');
      await page.getByRole('group', { name: /Single-letter keys/ }).getByText('Off', { exact: true }).click();
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await page.waitForTimeout(100);
      if (!(await page.title()).startsWith('Settings')) throw new Error('letter keys still work when they are off');
    },
  },
  'walk-conflict': {
    size: { width: 1440, height: 900 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=console-conflict&theme=light`);
      await page.getByLabel(/^Note/).fill('What I typed stays.');
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByText('Priya Nair took it a moment ago.').waitFor();
      if ((await page.getByLabel(/^Note/).inputValue()) !== 'What I typed stays.') throw new Error('what was typed is gone');
      await look('seen');
    },
  },
  'walk-invite': {
    size: { width: 1440, height: 900 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=console-people&theme=dark`);
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('button', { name: 'Make the invitation' }).click();
      await page.getByText('Say for whom it is').waitFor();
      await look('missing');
      await page.getByLabel('For whom').fill('Tom Becker');
      await page.getByRole('radio', { name: 'User' }).check();
      await page.getByRole('button', { name: 'Make the invitation' }).click();
      await page.getByRole('img', { name: 'Code with the invitation link' }).waitFor();
      await look('ready');
    },
  },
  'walk-sign-in': {
    size: { width: 960, height: 680 },
    async go(page, base, look) {
      await page.goto(`${base}?screen=web-sign-in&theme=light`);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await page.getByLabel('Sign-in name').fill('james');
      await page.getByLabel('Password', { exact: true }).fill('a long sentence');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Triage' }).waitFor();
    },
  },
};
