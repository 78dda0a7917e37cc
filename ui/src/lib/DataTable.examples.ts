import { examplesOf, longName, longWords, words } from '../examples/examples.ts';
import DataTable from './DataTable.svelte';

const columns = [{ id: 'action', head: 'Action' }, { id: 'needs', head: 'Needs' }, { id: 'reason', head: 'Reason, as people read it' }, { id: 'stopped', head: 'Stopped', isFigure: true }];

export default examplesOf(DataTable, {
  normal: {
    caption: 'Boundaries for printing', columns,
    rows: [
      { id: '1', cells: { action: 'Clear my own print jobs', needs: 'Alone', reason: 'Your own documents, your decision.', stopped: '0' } },
      { id: '2', isDraft: true, cells: { action: 'Restart the print service', needs: { words: 'With a power user', look: 'soft' }, reason: { words: 'See the reason', href: '#reason' }, stopped: { words: '41', look: 'strong' } } },
    ],
  },
  'long text': { caption: longWords, columns, rows: [{ id: '1', cells: { action: longName, needs: longWords, reason: longWords, stopped: '48 211' } }] },
  acts: {
    caption: 'People', columns: [{ id: 'name', head: 'Name' }, { id: 'role', head: 'Role' }], actsHead: 'What you can do', acts: words('Change role'),
    rows: [{ id: '1', cells: { name: 'Amina Khan', role: 'User' } }, { id: '2', cells: { name: longName, role: { words: 'IT', look: 'soft' } } }],
  },
  empty: { caption: 'Nothing', columns, rows: [] },
}, { wide: true });
