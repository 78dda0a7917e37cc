import { examplesOf } from '../examples/examples.ts';
import SkipLink from './SkipLink.svelte';

export default examplesOf(SkipLink, { 'seen with the tab key only': { to: 'sheet-of-example' } });
