import { examplesOf, longName, longWords } from '../examples/examples.ts';
import Who from './Who.svelte';

export default examplesOf(Who, { normal: { name: 'Sana Iqbal', note: 'Finance, floor 2. Until 16:00' }, 'long text': { name: longName, note: longWords } });
