import { examplesOf, longName } from '../examples/examples.ts';
import Tags from './Tags.svelte';

export default examplesOf(Tags, {
  normal: {
    tags: [
      { words: 'Can be undone', tone: 'working', icon: 'undo' }, { words: 'Can be undone, with a loss', icon: 'undo' },
      { words: 'Cannot be undone', tone: 'attention', icon: 'attention' }, { words: 'With a power user', tone: 'person', icon: 'people' },
      { words: 'Stopped', tone: 'stopped', icon: 'stopped' },
    ],
  },
  'long text': { tags: [{ words: longName }] },
  empty: { tags: [] },
});
