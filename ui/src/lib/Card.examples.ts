import { examplesOf, longWords, paragraph } from '../examples/examples.ts';
import Card from './Card.svelte';

export default examplesOf(Card, {
  normal: { title: 'Carry on with: Printer not printing', children: paragraph('Started 9:41. Your answers are kept.') },
  person: { title: 'A note from Sana', tone: 'person', icon: 'suggest', children: paragraph('The queue is fine now.') },
  own: { title: 'You own this request', tone: 'own', children: paragraph('Since 10:34. Amina sees your name.') },
  'long text': { title: longWords, children: paragraph(longWords) },
});
