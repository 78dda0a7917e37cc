import { examplesOf, longWords } from '../examples/examples.ts';
import ProblemLine from './ProblemLine.svelte';

export default examplesOf(ProblemLine, {
  normal: { id: 'p1', words: 'Select which printer is not working' },
  'long text': { id: 'p2', words: longWords },
});
