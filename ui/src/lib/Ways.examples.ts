import { examplesOf, longWords } from '../examples/examples.ts';
import Ways from './Ways.svelte';

const peer = 'A trained colleague can agree to this step with you. Usual wait: 4 minutes.';
const it = 'They see what you said and what we found. Usual reply: 40 minutes.';
const onpeer = () => undefined;

export default examplesOf(Ways, {
  normal: { peer, it, onpeer },
  'nobody to ask': { peer: 'Nobody can help with printers yet.', it },
  busy: { peer, it, onpeer, peerBusy: 'Asking' },
  'IT first': { peer, it, onpeer, first: 'it' },
  'IT only': { it },
  'long text': { title: longWords, peer: longWords, it: longWords, onpeer },
}, { apart: true });
