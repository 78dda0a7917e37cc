import { examplesOf, longWords } from '../examples/examples.ts';
import type { Verdict } from './Verdicts.svelte';
import Verdicts from './Verdicts.svelte';

const rows: Verdict[] = [
  { id: '1', status: 'stopped', word: 'Fail', name: 'Print service stopped and does not stay up', note: 'Stopped 4 times since 9:44', code: 'PRN-201' },
  { id: '2', status: 'attention', word: 'Warn', name: 'Disk where print jobs wait is 97 % full' },
  { id: '3', status: 'unknown', word: 'Unknown', name: 'Paper and toner' },
  { id: '4', status: 'working', word: 'Pass', name: '11 more' },
];

export default examplesOf(Verdicts, { normal: { rows }, ruled: { rows, ruled: true }, 'long text': { rows: [{ id: '1', status: 'attention', name: longWords, note: longWords }] }, empty: { rows: [] } });
