// The contrast of the tokens in light and dark, measured, and that components use names by meaning only.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const values = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));

type Theme = 'light' | 'dark';

/** The six digits behind a name. */
function colour(name: string, theme: Theme): string {
  const value = values.get(name)?.trim();
  if (!value) throw new Error(`no token ${name}`);
  const both = /^light-dark\(var\((--[\w-]+)\), var\((--[\w-]+)\)\)$/.exec(value);
  if (both) return colour((theme === 'light' ? both[1] : both[2]) ?? '', theme);
  const other = /^var\((--[\w-]+)\)$/.exec(value);
  if (other) return colour(other[1] ?? '', theme);
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${name} is not a colour: ${value}`);
  return value;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['sheet', 'side', 'sunken'];
const text: [string, string[]][] = [
  ['ink', [...surfaces, 'accent-tint', 'person-tint', 'attention-tint', 'stop-tint']],
  ['ink-soft', [...surfaces, 'accent-tint', 'person-tint', 'attention-tint', 'stop-tint']],
  ['accent', ['sheet', 'side', 'accent-tint']],
  ['accent-strong', ['sheet', 'side']],
  ['person', ['sheet', 'side', 'person-tint']],
  ['person-strong', ['sheet', 'person-tint']],
  ['attention', ['sheet', 'side', 'attention-tint', 'accent-tint']],
  ['stop', ['sheet', 'side', 'stop-tint']],
  ['unknown', surfaces],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-person', ['person', 'person-strong']],
  ['on-stop', ['stop', 'stop-strong']],
  ['sheet', ['ink', 'ink-soft']],
];
const controls: [string, string[]][] = [['edge', ['sheet', 'side', 'person-tint']]];

describe.each(['light', 'dark'] as Theme[])('the tokens in %s', (theme) => {
  const low = (pairs: [string, string[]][], least: number) =>
    pairs.flatMap(([front, backs]) => backs.map((back) => ({ pair: `${front} on ${back}`, ratio: contrast(colour(`--color-${front}`, theme), colour(`--color-${back}`, theme)) }))).filter(({ ratio }) => ratio < least);

  it('have 4.5 for text', () => expect(low(text, 4.5)).toEqual([]));
  it('have 3 for the edges of controls', () => expect(low(controls, 3)).toEqual([]));

  it('have 3 for one of the two focus colours on every surface and button', () => {
    const dim = [...surfaces, 'accent', 'person', 'stop', 'accent-tint', 'person-tint', 'attention-tint', 'stop-tint', 'ink'].filter((surface) => {
      const on = colour(`--color-${surface}`, theme);
      return Math.max(contrast(colour('--color-focus-line', theme), on), contrast(colour('--color-focus-lining', theme), on)) < 3;
    });
    expect(dim).toEqual([]);
  });
});

describe('the components', () => {
  const palette = [...values].filter(([, value]) => /^#[0-9a-f]{6}$/.test(value.trim())).map(([name]) => name);
  const folders = ['../lib/', '../app/', '../console/', './'];
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(svelte|css)$/.test(name) && name !== 'tokens.css')
      .map((name) => ({ name: `${folder}${name}`, source: readFileSync(new URL(folder + name, import.meta.url), 'utf8') })),
  );

  it('use names by meaning, never the palette or a raw colour', () => {
    const found = files.flatMap(({ name, source }) => {
      const style = name.endsWith('.css') ? source : (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? '');
      return [...style.matchAll(/var\((--[\w-]+)\)|#[0-9a-fA-F]{3,8}\b|\brgba?\(/g)]
        .filter(([whole, used]) => (used ? palette.includes(used) : !whole.startsWith('var')))
        .map(([whole]) => `${name}: ${whole}`);
    });
    expect(found).toEqual([]);
  });

  it('use only tokens that exist', () => {
    const own = new Set(['--care', '--care-on', '--dot']);
    const found = files.flatMap(({ name, source }) => {
      const local = new Set([...source.matchAll(/(--[\w-]+):/g)].map(([, token]) => token));
      return [...source.matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => token ?? '').filter((token) => !values.has(token) && !own.has(token) && !local.has(token)).map((token) => `${name}: ${token}`);
    });
    expect(found).toEqual([]);
  });

  it('stack only by distances that exist', () => {
    const base = readFileSync(new URL('base.css', import.meta.url), 'utf8');
    const found = files.flatMap(({ name, source }) => [...source.matchAll(/\bstack(?:-\d)?(?=[\s"])/g)].map(([word]) => word).filter((word) => !base.includes(`.${word} >`)).map((word) => `${name}: ${word}`));
    expect(found).toEqual([]);
  });

  it('have no style attribute and none of the traps of WebKitGTK', () => {
    const found = files.flatMap(({ name, source }) => {
      const markup = source.replace(/<style>[\s\S]*<\/style>/, '').replace(/<script[\s\S]*?<\/script>/g, '');
      return [/\sstyle=/, /aria-haspopup/, /<details/, /<iframe/, /\{@html/].filter((trap) => trap.test(markup)).map((trap) => `${name}: ${trap}`);
    });
    expect(found).toEqual([]);
  });
});
