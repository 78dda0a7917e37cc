import { examplesOf, longWords } from '../examples/examples.ts';
import Health from './Health.svelte';

export default examplesOf(Health, {
  normal: { rows: [{ id: '1', name: 'Disk', status: 'working', note: '38 GB free of 256 GB' }, { id: '2', name: 'Updates', status: 'attention', note: '2 are waiting for a restart' }, { id: '3', name: 'Backup', status: 'unknown', note: 'The drive did not answer' }] },
  'long text': { rows: [{ id: '1', name: longWords, status: 'stopped', note: longWords }] },
  empty: { rows: [] },
});
