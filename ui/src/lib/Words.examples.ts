import type { Component } from 'svelte';
import { examplesOf, longName } from '../examples/examples.ts';
import Words from './Words.svelte';

export default examplesOf(Words as unknown as Component<Record<string, unknown>>, {
  normal: { id: 'pointing-here', args: { name: 'Sana' } },
  'long text': { id: 'person-suggests', args: { name: longName, what: 'restart' } },
  'no values': { id: 'back' },
});
