import { examplesOf, longName } from '../examples/examples.ts';
import StopBar from './StopBar.svelte';

const acts = { onstop: () => {}, onpause: () => {} };

export default examplesOf(StopBar, {
  normal: { rows: [{ id: 'a' }], who: 'Sana', ...acts, note: 'Ctrl+Shift+S stops, Ctrl+Shift+P pauses', stopKeys: 'Control+Shift+S', pauseKeys: 'Control+Shift+P' },
  paused: { rows: [{ id: 'a', isPaused: true }], ...acts },
  'two people': { rows: [{ id: 'a', name: 'Sana' }, { id: 'b', name: 'Priya', isPaused: true }], ...acts },
  'something waits': { rows: [{ id: 'a' }], ...acts, news: 'Sana suggests something', onnews: () => {} },
  'long text': { rows: [{ id: 'a', name: longName }, { id: 'b', name: 'Priya' }], ...acts },
  'long name': { rows: [{ id: 'a' }], who: longName, ...acts },
  'only STOP': { rows: [{ id: 'a' }], onstop: () => {} },
}, { apart: true });
