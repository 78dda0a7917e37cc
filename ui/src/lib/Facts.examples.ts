import { examplesOf, longWords } from '../examples/examples.ts';
import Facts from './Facts.svelte';

export default examplesOf(Facts, {
  normal: { facts: [{ icon: 'clock', words: 'About 10 seconds' }, { icon: 'undo', words: 'Can be undone' }] },
  'long text': { facts: [{ icon: 'undo', words: longWords }] },
  empty: { facts: [] },
});
