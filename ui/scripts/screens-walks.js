// Walks through the screens with the made-up office behind them. Those that say so go by keyboard alone.
import { choose, escape, headline, press, tabBackTo, tabTo, visit } from './by-keyboard.js';

/** `byKeyboard`: nothing in it may set the focus but keys. `inBothThemes`: there is the same walk in the other theme.
 * @typedef {{ size: { width: number, height: number }, byKeyboard?: boolean, inBothThemes?: boolean, go: (page: import('playwright-core').Page, base: string, look: (step: string) => Promise<void>) => Promise<void> }} Walk */

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
    size, inBothThemes: true,
    go: (page, base, look) => go(page, (screen) => `${base}?screen=${screen}&${query}`, look, (en, de) => (isGerman ? de : en)),
  }]));
}

/** @type {Record<string, Walk>} */
export const walks = {
  // What becomes of an account: another password, and the end of what is signed in elsewhere.
  ...inFourViews('walk-account', { width: 960, height: 680 }, async (page, to, look, words) => {
    await visit(page, to('settings'));
    await press(page, 'button', words('Sign out everywhere else', 'Überall sonst abmelden'));
    await page.getByText(words('You are signed out in 1 other place.', 'Sie sind an 1 anderen Stelle abgemeldet.')).first().waitFor();
    await look('signed-out-elsewhere');
    await page.getByRole('button', { name: words('Change your password', 'Passwort ändern') }).press('Enter');
    await headline(page, words('Change your password', 'Passwort ändern'));
    const old = page.getByRole('textbox', { name: words('Your password until now', 'Ihr bisheriges Passwort') });
    const fresh = page.getByRole('textbox', { name: words('Your new password', 'Ihr neues Passwort') });
    await tabTo(page, 'textbox', words('Your new password', 'Ihr neues Passwort'));
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
    await press(page, 'button', words('Back to the settings', 'Zurück zu den Einstellungen'));
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
      for (const screen of ['home-few', 'ask-it', 'sent']) {
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
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=home&theme=light`);
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('nothing-said');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('the printer says ready');
      await page.keyboard.press('Enter');
      await headline(page, 'Which of these is closest?');
      await tabTo(page, 'radio', /./);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Which printer is not working?');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Checking Finance, 2nd floor');
      await headline(page, 'The print queue is paused');
      await press(page, 'button', 'See the exact commands');
      await look('commands');
      await press(page, 'button', 'Start the queue again');
      await headline(page, 'Starting the queue of Finance, 2nd floor');
      await headline(page, 'Print a test page?');
      await press(page, 'button', 'Print a test page');
      await headline(page, 'Did the test page come out?');
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('nothing-chosen');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await headline(page, 'Finance, 2nd floor is ready to print again');
      await press(page, 'button', /^Undo/);
      await headline(page, 'Undo this?');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Finance, 2nd floor is ready to print again');
      await page.keyboard.press('F1');
      await headline(page, 'Who can help');
    },
  },
  // Stopped by a limit: one press tells IT, a comment is looked over as it leaves, and the limit stands among all of them.
  'walk-limit': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=run-refused&theme=light`);
      await press(page, 'button', 'This limit stopped me');
      await page.getByText('IT has your word').waitFor();
      await look('told');
      await tabTo(page, 'button', 'Add a comment');
      await page.keyboard.press('Enter');
      await headline(page, 'What does this limit keep you from?');
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await tabTo(page, 'textbox', 'What does this limit keep you from?');
      await page.keyboard.type('The canteen printer is gone, and its password hunter2 with it.');
      await press(page, 'button', 'Continue');
      await headline(page, 'Check what IT will read');
      await look('review');
      await press(page, 'button', 'Tell IT');
      await headline(page, 'IT knows what stopped you');
      await look('done');
      await press(page, 'button', 'Go back');
      await headline(page, 'Removing a printer is done by IT');
      await press(page, 'button', 'See this beside everything that can be done here');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H3');
      await tabBackTo(page, 'searchbox', 'Look for a change');
      await page.keyboard.type('service sana');
      await page.getByRole('heading', { level: 3, name: 'Starting the print service' }).waitFor();
      await press(page, 'button', 'Why not, and who could Starting the print service');
      await look('found');
      await tabBackTo(page, 'searchbox', 'Look for a change');
      await page.keyboard.type(' zebra');
      await page.getByText('No change fits these words').waitFor();
      await look('nothing');
    },
  },
  // What cannot be undone is asked on a page of its own, and Back leads out of it.
  'walk-interruption': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=run-irreversible&theme=light`);
      await press(page, 'button', 'Take the stuck document out');
      await headline(page, 'This cannot be undone');
      await look('page');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'One of your documents holds up the queue');
    },
  },
  // Ask a power user: say it, how to ask, look it over, send.
  'walk-ask-peer': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=refused-peer&theme=light`);
      await press(page, 'button', 'Ask a power user');
      await headline(page, 'What do you need help with?');
      await tabTo(page, 'textbox', 'What do you need help with?');
      await page.keyboard.type('A document is stuck in the queue.');
      await press(page, 'button', 'Continue');
      await headline(page, 'How do you want to ask?');
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await choose(page, 'Ask IT after 1 hour');
      await press(page, 'button', 'Is there somebody you would rather not ask?');
      await tabTo(page, 'checkbox', /^Tom Becker/);
      await page.keyboard.press('Space');
      await look('not-tom');
      await press(page, 'button', 'Continue');
      await headline(page, 'Collecting the report');
      await headline(page, 'Check what will be sent');
      await choose(page, 'Send with the report');
      await look('review');
      await press(page, 'button', 'Send to power users');
      await headline(page, 'Sent to power users');
      await page.getByText('If nobody comes within 1 hour, IT is asked automatically.').waitFor();
      await look('sent');
    },
  },
  // Somebody is let in, a message is typed while the page turns by itself, and STOP by its key.
  'walk-live-help': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=let-in&theme=light`);
      await press(page, 'button', 'See exactly what they will see');
      await headline(page, 'Exactly what they will see');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Share with Sana Iqbal?');
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await choose(page, 'Yes, share until I stop it');
      await press(page, 'button', 'Continue');
      await headline(page, 'Which printer is not working?');
      if (!(await page.title()).startsWith('Shared – ')) throw new Error(`the title is ${await page.title()}`);
      await choose(page, 'Finance, 2nd floor');
      await press(page, 'button', 'Continue');
      await headline(page, 'Checking Finance, 2nd floor');
      await tabTo(page, 'textbox', 'Write to Sana');
      await page.keyboard.type('I am in ');
      await page.getByRole('heading', { level: 1, name: 'The print queue is paused' }).waitFor({ timeout: 8000 });
      await page.keyboard.type('room 2.14');
      if ((await page.getByRole('textbox', { name: 'Write to Sana' }).inputValue()) !== 'I am in room 2.14') throw new Error('the page took the message along');
      await page.keyboard.press('Enter');
      await page.getByText('I am in room 2.14').waitFor();
      await look('written');
      await tabBackTo(page, 'button', 'Change this');
      await page.keyboard.press('Enter');
      await headline(page, 'What Sana can do');
      await press(page, 'button', 'Allow Turn pages and fill in answers');
      await page.getByText('Allowed: Turn pages and fill in answers').first().waitFor();
      await page.keyboard.press('Control+Shift+P');
      await page.getByText('Sharing is paused.').first().waitFor();
      await look('paused');
      await page.keyboard.press('Control+Shift+S');
      await page.getByRole('heading', { name: 'You no longer share with Sana' }).waitFor();
      if ((await page.title()).startsWith('Shared')) throw new Error('the title still says that it is shared');
      await look('stopped');
    },
  },
  // A suggested change: the card leads to its plan, and consents to nothing.
  'walk-suggestion': {
    size: { width: 380, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=beside-suggestion&theme=light`);
      await press(page, 'button', 'See what Sana suggests');
      await press(page, 'button', 'See what it changes');
      await page.getByRole('button', { name: 'See what it changes' }).waitFor({ state: 'detached' });
      await page.getByRole('group', { name: 'What we can do' }).and(page.locator(':focus')).waitFor();
      await look('plan');
      await press(page, 'button', 'Start the queue again');
      await headline(page, 'Starting the queue of Finance, 2nd floor');
    },
  },
  // A second person is asked to co-sign, and asked no more.
  'walk-co-sign': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=co-sign&theme=light`);
      await press(page, 'button', 'Ask Sana to co-sign');
      await page.getByText('You have asked Sana.').waitFor();
      await look('asked');
      await press(page, 'button', 'Do not ask any more Sana');
      await page.getByText('You no longer ask Sana to co-sign').first().waitFor();
      await page.getByRole('button', { name: 'Ask Sana to co-sign' }).waitFor();
    },
  },
  // A session told again, by its arrows.
  'walk-transcript': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=settings&theme=light`);
      await press(page, 'button', 'See who was with you');
      await headline(page, 'Who was with you');
      await tabTo(page, 'button', /^Sana Iqbal/);
      await page.keyboard.press('Enter');
      await headline(page, 'What Sana Iqbal saw and did');
      await tabTo(page, 'button', 'Later');
      await page.getByText('3 of 19').waitFor();
      for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
      await page.getByText('6 of 19').waitFor();
      await page.getByText('Sana Iqbal is pointing here').waitFor();
      await look('pointed');
      await page.keyboard.press('End');
      await page.getByText('19 of 19').waitFor();
      for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowLeft');
      await page.getByText('Pointed no more').first().waitFor();
      if (await page.getByText('Sana Iqbal is pointing here').isVisible()) throw new Error('it is still pointed at');
    },
  },
  // Needs IT: say it, collect, look it over, leave a part out, hide a line, choose, send.
  'walk-needs-it': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=run-refused&theme=light`);
      await press(page, 'button', 'Needs IT');
      await headline(page, 'What do you need from IT?');
      await tabTo(page, 'textbox', 'What do you need from IT?');
      await page.keyboard.type('Please remove the canteen printer from my laptop.');
      await press(page, 'button', 'Continue');
      await headline(page, 'Collecting the report');
      await headline(page, 'Check what will be sent to IT');
      await press(page, 'button', 'See and change the report');
      await look('report');
      await tabTo(page, 'checkbox', /^Send Network connections/);
      await page.keyboard.press('Space');
      await page.getByText('You left this out').first().waitFor();
      await tabBackTo(page, 'button', /^Read this part Recent messages/);
      await page.keyboard.press('Enter');
      await headline(page, 'Recent messages from the system');
      await press(page, 'button', 'Hide this line line 2');
      await page.getByRole('button', { name: 'Show it again line 2' }).waitFor();
      await look('hidden');
      // The focus stays on the line: the same key takes it back.
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Hide this line line 2' }).waitFor();
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'Check what will be sent to IT');
      await press(page, 'button', 'Send to IT');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('not-chosen');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await choose(page, 'Send with the report');
      await press(page, 'button', 'Save a copy instead');
      await page.getByText('A copy was saved on this computer.').first().waitFor();
      await tabBackTo(page, 'button', 'Send to IT');
      await page.keyboard.press('Enter');
      await headline(page, 'Sent to IT');
    },
  },
  // What waits is withdrawn; its words are there to ask again.
  'walk-withdraw': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=request-waiting&theme=light`);
      await press(page, 'button', 'Withdraw this request');
      await headline(page, 'Withdraw this request?');
      await press(page, 'button', 'Withdraw this request');
      await headline(page, 'Withdrawn');
      await look('taken');
      await press(page, 'button', 'Change your words and ask again');
      await headline(page, 'What do you need from IT?');
      if (!(await page.getByRole('textbox').inputValue()).startsWith('The second screen')) throw new Error('the words are gone');
      await page.keyboard.press('Alt+ArrowLeft');
      await headline(page, 'What is not working?');
    },
  },
  // Did that help? No, with the reason.
  'walk-helped': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=request-resolved&theme=dark`);
      await press(page, 'button', 'Say whether it helped');
      await headline(page, 'Did that help?');
      await choose(page, 'No, it does not');
      await press(page, 'button', 'Continue');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('no-reason');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('My documents still go to the canteen.');
      await press(page, 'button', 'Continue');
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
  // A power user by keyboard: accepts, asks for more, points, suggests, and says what fixed it and why.
  'walk-helping': {
    size: { width: 960, height: 680 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=home-power-user&theme=light`);
      await press(page, 'button', 'People who need help (3)');
      await headline(page, 'People who need help');
      await press(page, 'button', 'Another time');
      await press(page, 'button', '1 hour I can help now, for');
      await page.getByText('You can help now, until 11:42').first().waitFor();
      await look('inbox');
      await press(page, 'button', 'Help My printer does not print');
      await headline(page, 'Helping Amina Khan');
      await look('waiting');
      await page.getByText('You see this because Amina let you in').waitFor();
      await press(page, 'button', 'Ask for more');
      await page.getByRole('dialog', { name: 'Ask for more' }).waitFor();
      await press(page, 'button', 'Ask Amina');
      await page.getByText('Choose what would help you').waitFor();
      await look('ask');
      await choose(page, 'Suggest an answer or a change');
      await tabTo(page, 'textbox', 'Why? Amina reads this');
      await page.keyboard.type('I would like to name the printer');
      await page.keyboard.press('Enter');
      await page.getByText('Amina has not answered yet').waitFor();
      await page.getByRole('button', { name: 'Suggest Canteen' }).waitFor();
      await press(page, 'button', 'Suggest Canteen');
      await page.getByText('Amina is deciding').waitFor();
      await tabBackTo(page, 'button', /Point at: Canteen/);
      await page.keyboard.press('Enter');
      await page.getByText('You point here').waitFor();
      await look('suggested');
      // Who has pressed a line stays on it: Escape stops, the same key points again and stops again, and there is a button.
      const stands = async () => { if (!(await page.evaluate(() => document.activeElement?.hasAttribute('aria-pressed')))) throw new Error('the focus has left the line'); };
      await page.keyboard.press('Escape');
      await page.getByText('You point at nothing now').first().waitFor();
      await page.getByText('You point here').waitFor({ state: 'detached' });
      await stands();
      await page.keyboard.press('Enter');
      await page.getByText('You point here').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('You point here').waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.getByText('You point here').waitFor();
      await press(page, 'button', 'Stop pointing');
      await page.getByText('You point here').waitFor({ state: 'detached' });
      await stands();
      await press(page, 'textbox', 'Write to Amina');
      await page.keyboard.type('Is it the one in the canteen?');
      await page.keyboard.press('Enter');
      await page.getByText('Is it the one in the canteen?').waitFor();
      await tabBackTo(page, 'button', 'Hand over to IT');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Hand over to IT' }).waitFor();
      await press(page, 'button', 'Ask Amina');
      await look('hand-over');
      await escape(page);
      await tabBackTo(page, 'button', 'It is solved');
      await page.keyboard.press('Enter');
      await headline(page, 'What fixed it, and why?');
      await press(page, 'button', 'Say that it is solved');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await tabTo(page, 'textbox', 'What fixed it?');
      await page.keyboard.type('Amina chose the canteen printer.');
      await tabTo(page, 'textbox', 'Why did it happen?');
      await page.keyboard.type('The usual printer was another one.');
      await press(page, 'button', 'Say that it is solved');
      await headline(page, 'People who need help');
      await page.getByText('Done. The person who asked says whether it helped.').first().waitFor();
      await look('done');
    },
  },
  // IT in a session, by keyboard: says what fixed it and why, and is back at the request.
  'walk-helping-it': {
    size: { width: 1440, height: 900 },
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=console-helping-over&theme=light`);
      await press(page, 'button', 'It is solved');
      await page.getByRole('dialog', { name: 'What fixed it, and why?' }).waitFor();
      await press(page, 'button', 'Say that it is solved');
      await page.getByText('Say what fixed it').waitFor();
      await look('missing');
      await page.keyboard.type('The canteen printer is gone.');
      await tabTo(page, 'textbox', 'Why did it happen?');
      await page.keyboard.type('It was the usual printer by mistake.');
      await press(page, 'button', 'Say that it is solved');
      await headline(page, /remove the canteen printer/);
      await page.getByText('Done. The person who asked says whether it helped.').first().waitFor();
    },
  },
  // IT certifies somebody: what is missing, then with one computer compared.
  ...inFourViews('walk-certify', { width: 1440, height: 900 }, async (page, to, look, words) => {
    await page.goto(to('console-certify'));
    const sign = page.getByRole('button', { name: words('Sign the certificate', 'Das Zertifikat unterschreiben') });
    await sign.press('Enter');
    await page.getByRole('group', { name: words('There is a problem', 'Es gibt ein Problem') }).waitFor();
    await look('missing');
    await page.getByRole('checkbox', { name: /SANA-LT17/ }).check();
    await page.getByRole('checkbox', { name: 'printers' }).check();
    await page.getByRole('radio').nth(2).check();
    await page.getByRole('textbox', { name: 'Team' }).fill('Accounting');
    await sign.press('Enter');
    await page.getByText(words('Sana Iqbal is certified until', 'Sana Iqbal ist bis')).first().waitFor();
    await look('signed');
    await page.getByRole('button', { name: words('End this certificate', 'Dieses Zertifikat beenden') }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await look('end');
    await page.getByRole('dialog').getByRole('button', { name: words('End this certificate', 'Dieses Zertifikat beenden') }).press('Enter');
    await page.getByText(words('Sana has no certificate.', 'Sana hat kein Zertifikat.')).waitFor();
  }),
  // IT sets how far live help may go: nothing is sent when nothing is chosen anew; then it is published, and once a colleague was faster.
  'walk-session-rules': {
    size: { width: 1440, height: 900 },
    byKeyboard: true,
    async go(page, base, look) {
      const [peers, it] = ['The most that a power user can be given', 'The most that somebody of IT can be given'];
      await visit(page, `${base}?screen=console-people&theme=light`);
      await press(page, 'link', 'How far live help may go');
      await headline(page, 'How far live help may go');
      await press(page, 'button', 'Sign and publish');
      await page.getByText('Nothing was published.').waitFor();
      await look('same');
      await tabBackTo(page, 'radio', 'Turn pages and fill in answers');
      await choose(page, 'Suggest an answer or a change', it);
      await press(page, 'button', 'Sign and publish');
      await page.getByText('Power users: Suggest an answer or a change. IT: Suggest an answer or a change.').first().waitFor();
      await look('published');
      await visit(page, `${base}?screen=console-session-rules-meanwhile&theme=light`);
      await choose(page, 'Point at something', peers);
      await press(page, 'button', 'Sign and publish');
      await page.getByText('Somebody published rules meanwhile').waitFor();
      if (!(await page.getByRole('group', { name: peers }).getByRole('radio', { name: 'Suggest an answer or a change' }).isChecked())) throw new Error('it does not show how it stands');
      await look('meanwhile');
    },
  },
  // IT by keyboard: down the list, accept, reply, note, open the report, resolve. Then a colleague is faster.
  'walk-console': {
    size: { width: 1440, height: 900 },
    byKeyboard: true,
    async go(page, base, look) {
      const beside = (/** @type {string | RegExp} */ name) => page.getByRole('heading', { level: 2, name }).waitFor();
      await visit(page, `${base}?screen=console-triage&theme=light`);
      await page.getByRole('button', { name: /^Accept/ }).waitFor();
      await page.keyboard.press('j');
      await beside('Cannot sign in after my new phone');
      await page.keyboard.press('k');
      await beside(/remove the canteen printer/);
      await press(page, 'link', /^Second screen stays dark/);
      await beside(/^Second screen stays dark/);
      await tabBackTo(page, 'link', /remove the canteen printer/);
      await page.keyboard.press('Enter');
      await beside(/remove the canteen printer/);
      await page.keyboard.press('Shift+?');
      await page.getByRole('dialog', { name: 'Commands' }).waitFor();
      await look('commands');
      await escape(page);
      await page.keyboard.press('ArrowDown');
      await beside('Cannot sign in after my new phone');
      await page.keyboard.press('ArrowUp');
      await beside(/remove the canteen printer/);
      await page.getByRole('button', { name: /^Accept/ }).waitFor();
      await page.keyboard.press('1');
      await headline(page, /remove the canteen printer/);
      await page.getByText('You own this request').waitFor();
      await page.keyboard.press('r');
      await page.keyboard.type('I can remove it for you. Is now a good time?');
      await press(page, 'button', 'Send to Amina');
      await page.getByText('James Okoro wrote').last().waitFor();
      await page.keyboard.press('c');
      await page.keyboard.type('Jumping j and k are letters here.');
      await press(page, 'button', 'Save note');
      await page.getByText('Jumping j and k are letters here.').waitFor();
      await look('answered');
      await page.keyboard.press('b');
      await headline(page, 'What Amina Khan sent');
      await page.getByText('Not changed since').waitFor();
      await tabBackTo(page, 'link', 'DSK-7K3Q-9MF2');
      await page.keyboard.press('Enter');
      await headline(page, /remove the canteen printer/);
      await page.keyboard.press('s');
      await page.getByRole('dialog', { name: 'Resolve' }).waitFor();
      await press(page, 'button', 'Resolve');
      await page.getByText('Say what was done').waitFor();
      await look('resolve');
      await page.keyboard.type('Removed it.');
      await press(page, 'button', 'Resolve');
      await page.getByText('James Okoro solved it').waitFor();
      await tabBackTo(page, 'link', 'Settings');
      await page.keyboard.press('Enter');
      await headline(page, 'Settings');
      await choose(page, 'Off');
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await page.waitForTimeout(100);
      if (!(await page.title()).startsWith('Settings')) throw new Error('letter keys still work when they are off');
      // The keys of Back are the browser's own, and it has none here.
      await page.goBack();
      await headline(page, /remove the canteen printer/);
    },
  },
  // Moves that take away their own button leave the focus on the page.
  'walk-moves': {
    size: { width: 1440, height: 900 },
    byKeyboard: true,
    async go(page, base) {
      await visit(page, `${base}?screen=console-request-new&theme=light`);
      await press(page, 'button', 'Accept');
      await page.getByText('You own this request').waitFor();
      await press(page, 'button', 'Put back');
      await page.getByText('Nobody has it yet').first().waitFor();
      await tabTo(page, 'button', 'Accept');
      await page.keyboard.press('Space');
      await page.getByText('You own this request').waitFor();
      await press(page, 'button', 'Resolve');
      await page.getByRole('dialog', { name: 'Resolve' }).waitFor();
      await tabTo(page, 'textbox', 'What was done');
      await page.keyboard.type('Removed it.');
      await press(page, 'button', 'Resolve');
      await page.getByText('James Okoro solved it').waitFor();
      await press(page, 'button', 'Open again');
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
    byKeyboard: true,
    async go(page, base, look) {
      await visit(page, `${base}?screen=web-sign-in&theme=light`);
      await press(page, 'button', 'Sign in');
      await page.getByRole('group', { name: 'There is a problem' }).waitFor();
      await look('missing');
      await tabTo(page, 'textbox', 'Sign-in name');
      await page.keyboard.type('james');
      await tabTo(page, 'textbox', 'Password');
      await page.keyboard.type('a long sentence');
      await page.keyboard.press('Enter');
      await headline(page, 'Triage');
    },
  },
};
