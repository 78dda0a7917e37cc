import { examplesOf, longName, longWords } from '../examples/examples.ts';
import ReportTable from './ReportTable.svelte';

export default examplesOf(ReportTable, {
  normal: {
    parts: [
      { id: 'queue', name: 'Print queue', hidden: '3 names of documents', readers: 'IT', send: true },
      { id: 'log', name: 'Print service record, last hour', hidden: '2 texts that look like passwords', readers: 'IT', send: true },
      { id: 'settings', name: 'Printer settings', readers: 'IT', send: true },
      { id: 'open', name: 'Programs that are open', hidden: '12 names', readers: 'IT', send: false },
    ],
    onraw: () => {},
  },
  'long text': { parts: [{ id: 'a', name: longName, hidden: longWords, readers: longWords, send: true }], onraw: () => {} },
  empty: { parts: [] },
});
