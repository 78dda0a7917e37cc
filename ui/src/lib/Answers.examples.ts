import { examplesOf, longName, longWords } from '../examples/examples.ts';
import Answers from './Answers.svelte';

export default examplesOf(Answers, {
  normal: {
    rows: [
      { id: 'words', label: 'Your words', value: 'The printer says ready but nothing comes out', changeOf: 'your words' },
      { id: 'queue', label: 'Which printer', value: 'Finance-2F, floor 2', changeOf: 'which printer' },
      { id: 'tried', label: 'What we tried', value: 'Cleared 1 document at 9:43. It did not help' },
      { id: 'phone', label: 'Phone', changeOf: 'your phone number' },
    ],
    onchange: () => {},
  },
  'long text': { rows: [{ id: 'a', label: longWords, value: longName, changeOf: 'this' }], onchange: () => {} },
  empty: { rows: [] },
});
