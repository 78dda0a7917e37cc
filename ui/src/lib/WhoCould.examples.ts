import { examplesOf, longWords } from '../examples/examples.ts';
import WhoCould from './WhoCould.svelte';

const words = 'You, together with a power user who looks at the exact change and signs it';

export default examplesOf(WhoCould, {
  normal: { words, people: ['Sana Iqbal', 'Tom Becker'] },
  'many people': { words, people: ['Sana Iqbal', 'Tom Becker', 'Grace Mensah'], more: 4 },
  'nobody by name': { words: 'Only IT' },
  'long text': { words: longWords, people: [longWords, 'Tom Becker'] },
}, { apart: true });
