import { examplesOf, longName, longWords } from '../examples/examples.ts';
import EffectsTable from './EffectsTable.svelte';

export default examplesOf(EffectsTable, {
  normal: {
    caption: 'What we can do: clear it and start the queue again',
    rows: [
      { id: 'job', what: '“Q3 figures”', from: 'Stuck at page 1 of 4', to: 'Removed from the queue' },
      { id: 'queue', what: 'Print queue', from: 'Paused, 3 waiting', to: 'Printing the other 2' },
    ],
  },
  done: {
    caption: 'What we changed on this computer',
    rows: [
      { id: 'job', what: '“Q3 figures”', note: '9:43, you agreed', from: 'Stuck in the queue', to: 'Removed', undo: { kind: 'impossible', words: 'Cannot be undone. Print it again' } },
      { id: 'queue', what: 'Print queue', note: '9:43, you agreed', from: 'Paused', to: 'Running', undo: { kind: 'possible' } },
      { id: 'service', what: 'Print service', note: '9:44, you agreed', from: 'Stopped', to: 'Running', undo: { kind: 'possible', busy: true } },
      { id: 'default', what: 'Default printer', note: '9:45, you agreed', from: 'Canteen-MFP', to: 'Finance-2F', undo: { kind: 'done', words: 'Undone at 10:02' } },
    ],
  },
  'long text': { caption: longWords, rows: [{ id: 'a', what: longName, from: longWords, to: longWords }] },
  'somebody points': { caption: 'What changes', rows: [{ id: 'a', what: 'Print service', from: 'Stopped', to: 'Running' }], pointed: 'a', pointedBy: 'Sana' },
  'caption unseen': { caption: 'What restarting would change', captionUnseen: true, rows: [{ id: 'a', what: 'Print service', from: 'Stopped', to: 'Running' }] },
});
