import { examplesOf } from '../examples/examples.ts';
import Mark from './Mark.svelte';

export default examplesOf(Mark, {
  least: { size: 'least' },
  normal: {},
  large: { size: 'large' },
  huge: { size: 'huge' },
  'in one ink': { size: 'large', inOneInk: true },
});
