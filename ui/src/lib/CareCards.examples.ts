import { examplesOf, longWords } from '../examples/examples.ts';
import type { CareCard } from './CareCards.svelte';
import CareCards from './CareCards.svelte';

const cards: CareCard[] = [
  { kind: 'person', title: 'Ask a power user if:', when: ['you would like someone to go through it with you'], action: 'Ask a power user' },
  { kind: 'it', title: 'Choose “Needs IT” if:', when: ['you cannot work at all'], action: 'Needs IT' },
];

export default examplesOf(CareCards, {
  'without figures': { cards },
  'nobody to ask': { cards: [cards[1]!, { kind: 'person', title: 'Ask a power user', when: ['First choose what is not working.'], way: 'Choose what is not working' }, { kind: 'security', title: 'Stop, and tell IT at once if:', when: ['you see a message asking for money'], call: 'Tell somebody in IT now' }] },
  'with a note': { cards: [{ ...cards[0]!, note: 'Nobody says that they can help now. Your request waits.' }, cards[1]!] },
  busy: { cards: [{ ...cards[0]!, busy: true, busyWords: 'Asking' }, cards[1]!] },
  'long text': { cards: [{ ...cards[0]!, title: `${longWords} if:`, when: [longWords, 'you cannot work'], wait: longWords }] },
}, { apart: true });
