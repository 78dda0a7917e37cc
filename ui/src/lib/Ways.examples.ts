import { examplesOf, longWords } from '../examples/examples.ts';
import Ways from './Ways.svelte';

const onask = () => undefined;
const peer = { words: 'A trained colleague can agree to this step with you. Usual wait: 4 minutes.', onask };
const it = { words: 'They see what you said and what we found. Usual reply: 40 minutes.', onask };

export default examplesOf(Ways, {
  normal: { peer, it },
  'IT first': { peer, it, first: 'it' },
  'IT only': { it },
  'something else comes first': { it, itKind: 'plain' },
  'long text': { title: longWords, peer: { words: longWords, onask }, it: { words: longWords, onask } },
}, { apart: true });
