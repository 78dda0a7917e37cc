import { examplesOf, longWords } from '../examples/examples.ts';
import ErrorSummary from './ErrorSummary.svelte';

export default examplesOf(ErrorSummary, {
  normal: { problems: [{ field: 'a', words: 'Select which printer is not working' }] },
  several: { problems: [{ field: 'a', words: 'Select which printer is not working' }, { field: 'b', words: 'Write your name' }] },
  'long text': { problems: [{ field: 'a', words: longWords }] },
  empty: { problems: [] },
});
