import { examplesOf } from '../examples/examples.ts';
import { Live } from './live.svelte.ts';
import LiveRegion from './LiveRegion.svelte';

export default examplesOf(LiveRegion, { 'nothing to see': { live: new Live() } });
