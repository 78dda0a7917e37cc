import { examplesOf, longName } from '../examples/examples.ts';
import type { RawLine } from './RawView.svelte';
import RawView from './RawView.svelte';

const lines: RawLine[] = [
  { no: 210, pieces: ['09:44:01 cupsd[1182]: Job 318 ', { token: '<document-7f3a>' }, ' for user ', { token: '<user-19c2>' }, ' held'] },
  { no: 211, pieces: ['09:44:06 cupsd[1182]: write /var/spool/cups/d00318-001: No space left on device'] },
  { no: 212, pieces: ['09:44:07 systemd[1]: cups.service: Main process exited, status=1/FAILURE'], isHit: true },
];

export default examplesOf(RawView, {
  normal: { label: 'Print service record', lines },
  'lines can be hidden': { label: 'Print service record, to hide more', lines: [...lines.slice(0, 2), { no: 212, pieces: [], isHidden: true }], onhide: () => {} },
  'long text': { label: 'Long lines', lines: [{ no: 1048576, pieces: [longName.repeat(4)] }] },
  empty: { label: 'Nothing', lines: [] },
});
