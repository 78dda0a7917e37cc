import { examplesOf } from '../examples/examples.ts';
import Tag from './Tag.svelte';

export default examplesOf(Tag, { normal: { words: 'Started' }, attention: { words: 'Draft 42, not live', tone: 'attention' } });
