import { examplesOf, longName } from '../examples/examples.ts';
import PointedBy from './PointedBy.svelte';

export default examplesOf(PointedBy, { normal: { by: 'Sana' }, 'other words': { words: 'You point here' }, 'long text': { by: longName } });
