import { examplesOf, longWords } from '../examples/examples.ts';
import type { CheckRow } from './CheckRows.svelte';
import CheckRows from './CheckRows.svelte';

const rows: CheckRow[] = [
  { id: 'network', name: 'Your computer is on the network', status: 'working' },
  { id: 'answers', name: 'The printer answers', status: 'working' },
  { id: 'paper', name: 'The printer has paper and toner', status: 'unknown', note: 'This printer does not tell us. Look at its display if you are near it' },
  { id: 'queue', name: 'The print queue is running', status: 'busy', isNow: true },
  { id: 'service', name: 'The print service is running', status: 'waiting' },
  { id: 'default', name: 'The right printer is the default one', status: 'skipped', note: 'You chose the printer yourself, so this does not matter' },
];

export default examplesOf(CheckRows, {
  normal: { rows },
  'somebody points': { rows, pointed: 'paper', pointedBy: 'Sana' },
  tight: { rows: [{ id: 'a', name: 'Print service running', status: 'stopped', note: 'Stopped at 9:44' }, { id: 'b', name: 'Print queue moving', status: 'attention' }], tight: true },
  'long text': { rows: [{ id: 'a', name: longWords, status: 'attention', note: longWords }] },
  empty: { rows: [] },
});
