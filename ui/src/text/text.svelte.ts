// The words of the screens: typed messages, in the language of now. Reading one in a template follows a change of language.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Messages, Value } from './messages.ts';

/** The languages that have words. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
/** A language that has words. */
export type Language = keyof typeof languages;
/** What the settings page offers. */
export type LanguageChoice = Language | 'system';
/** The id of a message. */
export type MessageId = keyof Messages;
/** The values of a message: nothing, or an object with each of its variables. */
export type MessageArgs<Id extends MessageId> = Messages[Id] extends undefined ? [] : [args: Messages[Id]];

/** A stretch of a message. A value stands alone, so that a page can isolate it in `bdi`. */
export interface Piece {
  /** The characters. */
  text: string;
  /** True for what came in as a value. */
  isValue: boolean;
}

const files = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default', eager: true });
const isLanguage = (name: string): name is Language => Object.hasOwn(languages, name);
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
// Fluent puts these two marks around every value.
const open = String.fromCodePoint(0x2068);
const shut = String.fromCodePoint(0x2069);

/** The locales that the system prefers. */
function systemLocales(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : navigator.languages;
}

/** The language of now, and what follows from it. */
class Tongue {
  /** What the person chose in the settings. */
  choice = $state<LanguageChoice>('system');

  /** The language of the words. */
  now: Language = $derived.by(() => {
    if (this.choice !== 'system') return this.choice;
    const wanted = systemLocales().map((locale) => locale.split('-')[0] ?? '').find(isLanguage);
    return wanted ?? 'en';
  });

  /** The locale for dates and figures: the system's own, when it speaks the same language. */
  locale: string = $derived(systemLocales().find((locale) => locale.split('-')[0] === this.now) ?? (this.now === 'en' ? 'en-GB' : this.now));

  /** The direction of the words. */
  dir: 'ltr' | 'rtl' = $derived(rightToLeft.has(this.now) ? 'rtl' : 'ltr');

  /** The words of the language of now. */
  bundle: FluentBundle = $derived(bundleFor(this.now, this.locale));
}

function bundleFor(language: Language, locale: string): FluentBundle {
  const bundle = new FluentBundle([locale, language], { useIsolating: true });
  for (const [path, source] of Object.entries(files)) {
    if (path === `./${language}.ftl` || path.endsWith(`.${language}.ftl`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

/** The language of the page. The settings page sets `choice`. */
export const tongue = new Tongue();

function marked(id: MessageId, args: Record<string, Value> | undefined): string {
  const pattern = tongue.bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no words for \`${id}\` in ${tongue.now}`);
  return tongue.bundle.formatPattern(pattern, args ?? null, []);
}

/** The words of a message as plain text. */
export function t<Id extends MessageId>(id: Id, ...[args]: MessageArgs<Id>): string {
  return marked(id, args as Record<string, Value> | undefined).replaceAll(open, '').replaceAll(shut, '');
}

/** The words of a message in pieces, for a page that puts each value in `bdi`. */
export function pieces<Id extends MessageId>(id: Id, ...[args]: MessageArgs<Id>): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let text = '';
  const end = (isValue: boolean) => {
    if (text) found.push({ text, isValue });
    text = '';
  };
  for (const character of marked(id, args as Record<string, Value> | undefined)) {
    if (character === open) {
      if (depth === 0) end(false);
      depth += 1;
    } else if (character === shut) {
      depth -= 1;
      if (depth === 0) end(true);
    } else {
      text += character;
    }
  }
  end(false);
  return found;
}

/** Several names as the language lists them: "Sana and Priya". */
export const listed = (names: Iterable<string>): string => new Intl.ListFormat(tongue.locale).format(names);

/** Puts language and direction on the page. Call it in an effect of the root component. */
export function applyLanguage(): void {
  document.documentElement.lang = tongue.now;
  document.documentElement.dir = tongue.dir;
}
