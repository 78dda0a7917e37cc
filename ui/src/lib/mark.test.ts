// The mark on screen and the mark of the icons are one drawing.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the mark is drawn the same everywhere', () => {
  const drawing = (path: string) => {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    return [/ d="([^"]+)"/, / cx="([^"]+)"/, / cy="([^"]+)"/, / r="([^"]+)"/].map((part) => part.exec(text)?.[1]);
  };
  expect(drawing('./Mark.svelte')).toEqual(drawing('../../../icons/deskside.svg'));
  expect(drawing('./Mark.svelte')).not.toContain(undefined);
});
