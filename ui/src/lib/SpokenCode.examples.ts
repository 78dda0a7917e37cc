import { examplesOf } from '../examples/examples.ts';
import SpokenCode from './SpokenCode.svelte';

export default examplesOf(SpokenCode, { normal: { code: '482 913' }, 'with noughts': { code: '000 071' } });
