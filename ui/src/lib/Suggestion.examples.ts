import { examplesOf, longWords } from '../examples/examples.ts';
import Suggestion from './Suggestion.svelte';

const acts = { onapply: () => {}, onnotnow: () => {} };

export default examplesOf(Suggestion, {
  normal: { title: 'Sana suggests: restart the print service', words: 'The queue is fine now.', ...acts, onwhy: () => {} },
  busy: { title: 'Sana suggests: print a test page', busy: true, busyWords: 'Opening', ...acts },
  'long text': { title: longWords, words: longWords, ...acts },
});
