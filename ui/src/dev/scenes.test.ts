// That every page can be looked at: a place without a scene is one that axe never sees.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whereOf } from '../console/route.svelte.ts';
import { screens } from './scenes.ts';

/** The places that a file names in one of its types. A type is gone when this runs, so its text is read. */
function placesIn(file: string, type: string): string[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const union = new RegExp(`export type ${type} =([\\s\\S]*?);\n\n`).exec(source)?.[1] ?? '';
  return [...union.matchAll(/\bat: '([\w-]+)'/g)].map(([, at]) => at ?? '');
}
const all = Object.values(screens);

describe('the scenes', () => {
  it('show every place of the app', () => {
    const places = placesIn('../app/trail.svelte.ts', 'Place');
    expect(places).toContain('sign-in');
    const shown = new Set<string>(all.filter((screen) => screen.window === 'app').map((screen) => screen.place?.at ?? 'home'));
    expect(places.filter((at) => !shown.has(at))).toEqual([]);
  });

  it('show every place of the console', () => {
    const places = placesIn('../console/route.svelte.ts', 'Where');
    expect(places).toContain('settings');
    const shown = new Set<string>(all.filter((screen) => screen.window !== 'app').map((screen) => whereOf(screen.address ?? '').at));
    expect(places.filter((at) => !shown.has(at))).toEqual([]);
  });
});
