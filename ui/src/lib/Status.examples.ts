import { examplesOf } from '../examples/examples.ts';
import Status from './Status.svelte';

export default examplesOf(Status, {
  working: { kind: 'working' },
  busy: { kind: 'busy' },
  attention: { kind: 'attention' },
  stopped: { kind: 'stopped' },
  unknown: { kind: 'unknown' },
  skipped: { kind: 'skipped' },
  waiting: { kind: 'waiting' },
  'another word': { kind: 'working', word: 'Pass' },
});
