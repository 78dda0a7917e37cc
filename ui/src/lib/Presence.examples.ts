import { examplesOf } from '../examples/examples.ts';
import Presence from './Presence.svelte';

export default examplesOf(Presence, {
  viewing: { kind: 'viewing', words: 'Priya is also viewing this' },
  writing: { kind: 'writing', words: 'Priya is writing a reply. Yours would be the second' },
  live: { kind: 'live', words: 'Sana is in a live session with Tom' },
});
