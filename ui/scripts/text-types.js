// Reads the English words and writes the type of every message, so that a wrong id or variable does not compile.
// `node scripts/text-types.js` writes; with `--check` it only says whether the file is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, Visitor } from '@fluent/syntax';

const folder = fileURLToPath(new URL('../src/text/', import.meta.url));
const target = join(folder, 'messages.ts');

/** The files of one language, sorted: `en.ftl`, then `app.en.ftl` and so on. @param {string} lang */
export function filesOf(lang) {
  return readdirSync(folder).filter((name) => name === `${lang}.ftl` || name.endsWith(`.${lang}.ftl`)).sort();
}

/** @typedef {{ id: string, file: string, variables: string[], text: string, comment: string }} Message */

/** Every message of one language with its variables. @param {string} lang @returns {{ messages: Message[], faults: string[] }} */
export function messagesOf(lang) {
  /** @type {Message[]} */
  const messages = [];
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, { entry: import('@fluent/syntax').Message | import('@fluent/syntax').Term }>} */
  const known = new Map();
  const parsed = filesOf(lang).map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return { file, source, body: parse(source, {}).body };
  });
  for (const { file, body } of parsed) {
    for (const entry of body) {
      if (entry.type === 'Junk') faults.push(`${file}: cannot be read: ${entry.content.split('\n')[0]}`);
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const name = (entry.type === 'Term' ? '-' : '') + entry.id.name;
      if (known.has(name)) faults.push(`${file}: \`${name}\` is there twice`);
      known.set(name, { entry });
    }
  }

  /** @param {import('@fluent/syntax').BaseNode} node @param {Set<string>} seen @returns {Set<string>} */
  const variablesIn = (node, seen) => {
    /** @type {Set<string>} */
    const found = new Set();
    /** @param {string} name */
    const follow = (name) => {
      const other = known.get(name);
      if (!other || seen.has(name)) return;
      for (const variable of variablesIn(other.entry, new Set([...seen, name]))) found.add(variable);
    };
    class Reader extends Visitor {
      /** @param {import('@fluent/syntax').VariableReference} node */
      visitVariableReference(node) { found.add(node.id.name); }
      /** @param {import('@fluent/syntax').MessageReference} node */
      visitMessageReference(node) { follow(node.id.name); }
    }
    new Reader().visit(node);
    return found;
  };

  for (const { file, source, body } of parsed) {
    for (const entry of body) {
      if (entry.type !== 'Message' || !entry.value) continue;
      messages.push({
        id: entry.id.name,
        file,
        variables: [...variablesIn(entry, new Set([entry.id.name]))].sort(),
        text: source.slice(entry.value.span?.start ?? 0, entry.value.span?.end ?? 0),
        comment: entry.comment?.content ?? '',
      });
    }
  }
  return { messages, faults };
}

/** The text of `messages.ts`. */
export function typesText() {
  const rows = messagesOf('en').messages
    .map(({ id, variables }) => `  '${id}': ${variables.length ? `{ ${variables.map((name) => `${name}: Value`).join('; ')} }` : 'undefined'};`)
    .sort();
  return [
    '// Written by scripts/text-types.js from the English words. Do not edit by hand.',
    "import type { FluentVariable } from '@fluent/bundle';",
    '',
    '/** What a message can be given. */',
    'export type Value = Extract<FluentVariable, string | number | Date>;',
    '',
    '/** Every message with the values that it needs. */',
    'export interface Messages {',
    ...rows,
    '}',
    '',
  ].join('\n');
}

/** The file as it is now. */
export function writtenText() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = typesText();
  if (process.argv.includes('--check')) {
    if (fresh !== writtenText()) {
      console.error('src/text/messages.ts is not up to date: run `npm run text`');
      process.exit(1);
    }
  } else {
    writeFileSync(target, fresh);
  }
}
