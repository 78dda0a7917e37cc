import { examplesOf, longWords } from '../examples/examples.ts';
import Proof from './Proof.svelte';

export default examplesOf(Proof, {
  normal: { lead: 'We checked it again at 9:44.', words: 'The queue is running, a test page came out, and your other 2 documents have printed.' },
  'lead only': { lead: 'We checked it again at 9:44.' },
  'long text': { lead: longWords, words: longWords },
});
