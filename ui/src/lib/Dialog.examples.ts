import { examplesOf, longWords } from '../examples/examples.ts';
import Example from '../examples/DialogExample.svelte';
import Dialog from './Dialog.svelte';

export default examplesOf(Dialog, {
  normal: { inside: Example, props: { title: 'Send back to Amina?', words: 'She sees your reason and can send it again.' } },
  'long text': { inside: Example, props: { title: longWords, words: longWords.repeat(4) } },
}, { wholePage: true });
