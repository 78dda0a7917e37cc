import { examplesOf, longName, longWords } from '../examples/examples.ts';
import type { LogEntry } from './Log.svelte';
import Log from './Log.svelte';

const entries: LogEntry[] = [
  { id: '1', when: '9:41, you said', words: '“The printer says ready but nothing comes out”' },
  { id: '2', when: '9:42, you answered', words: 'The printer is Finance-2F', changeOf: 'which printer' },
  { id: '3', when: '9:42, we checked', words: '4 working, 1 could not be checked', kind: 'done' },
  { id: '4', when: '9:43, we found', words: 'The print queue is stuck', kind: 'found', isStrong: true },
  { id: '5', when: '9:45, stopped by a limit', words: 'Restart the print service', kind: 'stopped', isStrong: true, code: 'BND-017' },
  { id: '6', when: '10:02, Sana Iqbal joined', words: 'She can follow, point and suggest', kind: 'person' },
];

export default examplesOf(Log, {
  normal: { label: 'So far', entries, onchange: () => {} },
  timeline: { label: 'What happened', entries: [...entries, { id: '7', when: '10:07, fix suggested by Sana', words: 'Restarted the print service, twice.', more: 'Ran for 8 seconds, then stopped', kind: 'done' }], shape: 'timeline' },
  'long text': { label: 'Long', entries: [{ id: '1', when: '9:41, you said', words: longWords }, { id: '2', when: '9:42, you answered', words: longName, changeOf: 'which printer' }], onchange: () => {} },
  empty: { label: 'Nothing yet', entries: [] },
});
