import { examplesOf, longName, longWords } from '../examples/examples.ts';
import QueueTable from './QueueTable.svelte';

export default examplesOf(QueueTable, {
  normal: {
    caption: 'Requests', open: '1',
    rows: [
      { id: '1', href: '#1', priority: 'high', title: 'Print service will not restart', note: { words: 'From Sana, with note and report', icon: 'people' }, from: 'Amina Khan', device: 'AMINA-LT42', waiting: '1 h 1 min', deadline: '12 min over', isLate: true },
      { id: '2', href: '#2', priority: 'normal', title: 'Cannot sign in after new phone', note: { words: 'Priya is writing a reply', icon: 'write', kind: 'writing' }, from: 'Leila Haddad', waiting: '34 min' },
    ],
  },
  'long text': { caption: 'Long requests', rows: [{ id: '1', href: '#1', priority: 'low', title: longWords, note: { words: longWords }, from: 'Amina', device: longName.slice(0, 24), waiting: '34 min' }] },
  empty: { caption: 'No requests', rows: [] },
}, { wide: true });
