import { examplesOf, longWords } from '../examples/examples.ts';
import Boundary from './Boundary.svelte';

const reason = 'It stops everything that prints from your computer, labels for the warehouse too. In March that cost two hours of deliveries.';
const about = { reason, owner: 'Priya Nair, Workplace IT', since: '12 March 2026', review: '1 December 2026' };

export default examplesOf(Boundary, {
  normal: { ...about, told: '6 people told IT so this month', onstopped: () => {} },
  'has told': { ...about, told: '7 people told IT so this month', hasTold: true },
  'has told, and may say more': { ...about, hasTold: true, toldWords: 'Noted. IT hears of it when you are online.', oncomment: () => {} },
  'is telling': { ...about, onstopped: () => {}, isTelling: true },
  'only what must be there': { reason, owner: 'Priya Nair' },
  'long text': { ...about, reason: longWords, owner: longWords, onstopped: () => {} },
}, { apart: true });
