// Every word in every language, and words as people like to read them.
import { describe, expect, it } from 'vitest';
import { filesOf, messagesOf, typesText, writtenText } from '../../scripts/text-types.js';
import { languages, type Language } from './text.svelte.ts';

const all = Object.keys(languages) as Language[];
const texts = Object.fromEntries(all.map((language) => [language, messagesOf(language)])) as Record<Language, ReturnType<typeof messagesOf>>;

/** Words that no end user reads. IT's console may use the trade's words, so its files are not judged by this list. */
const banned: Record<Language, string[]> = {
  en: [
    'please', 'sorry', 'oops', 'invalid', 'valid', 'illegal', 'forbidden', 'failed to', 'unexpected', 'unable to', 'simply', 'just', 'easy', 'easily',
    'wizard', 'finish', 'next', 'submit', 'ok', 'okay', 'click here', 'abort', 'terminate', 'execute', 'daemon', 'dns', 'dhcp', 'smtp', 'imap', 'smb',
    'registry', 'cache', 'spooler', 'should',
  ],
  de: [
    'bitte', 'leider', 'sorry', 'entschuldigung', 'ups', 'hoppla', 'ungültig', 'gültig', 'verboten', 'unerwartet', 'einfach', 'assistent', 'fertigstellen',
    'ok', 'okay', 'hier klicken', 'klicken sie hier', 'abbrechen', 'dns', 'dhcp', 'smtp', 'imap', 'smb', 'registry', 'cache', 'spooler', 'fehlgeschlagen',
  ],
};
/** Where a banned word may stand, and why. A message says it itself with a comment `# lint-allow: word (why)`. */
const allowed: Record<string, string[]> = {
  // The page of a fault of our own is the one place where we say sorry.
  'error-internal': ['sorry', 'entschuldigung'],
};
const forEveryone = (file: string) => !file.startsWith('console.');

/** The sentences of a message as they are read: without its variables, selectors and terms. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\[[^\]]*\]\s*/, '').replace(/\{\s*\$[\w-]+\s*->\s*$/, '').replace(/^\s*\}\s*$/, '').replaceAll(/\{[^{}]*\}/g, 'x'))
    .join('\n')
    .split(/[.!?:]\s|\n|[.!?]$/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

describe('the words', () => {
  it('can be read in every language', () => {
    for (const language of all) {
      expect(filesOf(language)).not.toEqual([]);
      expect(texts[language].faults).toEqual([]);
    }
  });

  it('are there in every language, with the same variables', () => {
    const shape = (language: Language) => texts[language].messages.map(({ id, variables }) => `${id}(${variables.join(', ')})`).sort();
    for (const language of all) expect(shape(language), language).toEqual(shape('en'));
  });

  it('stand in files of the same names', () => {
    const names = (language: Language) => filesOf(language).map((file) => file.replace(`${language}.ftl`, ''));
    for (const language of all) expect(names(language), language).toEqual(names('en'));
  });

  it('have types that are up to date', () => {
    expect(writtenText(), 'run `npm run text`').toBe(typesText());
  });

  it.each(all)('have no word that people stumble over: %s', (language) => {
    const found: string[] = [];
    for (const { id, file, text, comment } of texts[language].messages) {
      if (!forEveryone(file)) continue;
      const own = [...comment.matchAll(/lint-allow:\s*([^(\n]+)/g)].flatMap((match) => (match[1] ?? '').split(',').map((word) => word.trim().toLowerCase()));
      const except = [...own, ...(allowed[id] ?? [])];
      for (const sentence of sentencesOf(text)) {
        for (const word of banned[language]) {
          const place = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'iu');
          if (!except.includes(word) && place.test(sentence)) found.push(`${id}: "${word}" in "${sentence}"`);
        }
        if (/\b0x[0-9a-f]+\b/i.test(sentence)) found.push(`${id}: a code in "${sentence}"`);
        if (/^(error|fehler)\b/i.test(sentence) && id !== 'page-title-problem') found.push(`${id}: a headline that says error`);
      }
    }
    expect(found).toEqual([]);
  });

  it.each(all)('stand in sentences of twenty words at most: %s', (language) => {
    const found: string[] = [];
    for (const { id, file, text } of texts[language].messages) {
      if (!forEveryone(file)) continue;
      for (const sentence of sentencesOf(text)) {
        const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (count > 20) found.push(`${id}: ${count} words: "${sentence}"`);
      }
    }
    expect(found).toEqual([]);
  });

  it.each(all)('give hints without a full stop: %s', (language) => {
    const found = texts[language].messages.filter(({ id, text }) => id.endsWith('-hint') && text.trim().endsWith('.')).map(({ id }) => id);
    expect(found).toEqual([]);
  });

  it.each(all)('say a way on after every error: %s', (language) => {
    const ids = new Set(texts[language].messages.map(({ id }) => id));
    const found = [...ids].filter((id) => id.startsWith('error-') && !id.endsWith('-action') && !ids.has(`${id}-action`));
    expect(found).toEqual([]);
  });

  it('use the same names for the two ways on, wherever they are named', () => {
    const named = texts.en.messages.filter(({ text }) => /ask a power user/i.test(text) && !text.includes('Ask a power user'));
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});

describe('the lint of the words itself', () => {
  it('takes a message apart into sentences', () => {
    expect(sentencesOf('One thing. Another { $what } thing')).toEqual(['One thing', 'Another x thing']);
    expect(sentencesOf('{ $days ->\n    [one] 1 day\n   *[other] { $days } days\n  }')).toEqual(['1 day', 'x days']);
  });
});
