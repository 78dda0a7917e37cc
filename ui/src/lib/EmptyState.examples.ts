import { examplesOf, longWords, words } from '../examples/examples.ts';
import EmptyState from './EmptyState.svelte';

export default examplesOf(EmptyState, {
  normal: { title: 'No one needs help right now.', words: 'We will notify you.', action: words('Turn off for today') },
  'title only': { title: 'We have not changed anything on this computer.' },
  'long text': { title: longWords, words: longWords },
});
