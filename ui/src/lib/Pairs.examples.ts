import { examplesOf, longName, longWords } from '../examples/examples.ts';
import type { Pair } from './Pairs.svelte';
import Pairs from './Pairs.svelte';

const pairs: Pair[] = [
  { label: 'Person', value: 'Amina Khan, Finance' },
  { label: 'Computer', value: 'AMINA-LT42', exact: true },
  { label: 'First reply due', value: '10:30, 12 min over', attention: true },
  { label: 'Owner', value: 'Nobody yet' },
];

export default examplesOf(Pairs, {
  normal: { pairs },
  strip: { pairs, shape: 'strip' },
  line: { pairs, shape: 'line' },
  'long text': { pairs: [{ label: longWords, value: longName, exact: true }] },
  empty: { pairs: [] },
});
