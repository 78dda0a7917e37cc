import { examplesOf, longWords } from '../examples/examples.ts';
import Progress from './Progress.svelte';

export default examplesOf(Progress, {
  normal: { label: 'Checks done', done: 3, of: 6, note: '3 of 6 checks done. Usually takes about 20 seconds' },
  beginning: { label: 'Checks done at the start', done: 0, of: 6 },
  'nobody knows': { label: 'Looking for printers', done: 0, note: 'Looking for printers' },
  'long text': { label: 'Long', done: 5, of: 6, note: longWords },
});
