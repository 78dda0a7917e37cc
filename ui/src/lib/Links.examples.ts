import { examplesOf, longWords } from '../examples/examples.ts';
import Links from './Links.svelte';

export default examplesOf(Links, {
  normal: { label: 'Your record', links: [{ id: 'a', label: 'What we changed on this computer', icon: 'undo' }, { id: 'b', label: 'Settings', icon: 'settings', href: '#settings' }] },
  'long text': { label: 'Long', links: [{ id: 'a', label: longWords, icon: 'undo' }] },
}, { apart: true });
