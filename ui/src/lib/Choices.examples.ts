import { examplesOf, longName, longWords } from '../examples/examples.ts';
import type { Choice } from './Choices.svelte';
import Choices from './Choices.svelte';

const printers: Choice[] = [
  { value: 'finance-2f', label: 'Finance-2F', note: 'Floor 2, by the lifts. 3 waiting', fact: 'You used this yesterday', factIcon: 'clock' },
  { value: 'canteen', label: 'Canteen-MFP', note: 'Ground floor, canteen. Colour', fact: 'Last used 4 September' },
  { value: 'label', label: 'Zebra ZD421', note: 'Connected to this computer by cable', fact: 'Not used before' },
  { value: 'other', label: 'My printer is not in the list', plain: true },
  { value: 'unsure', label: 'I’m not sure', note: 'We will check all of them. It takes about a minute', plain: true },
];
const topics: Choice[] = [
  { value: 'printer', label: 'Printer', note: 'Nothing comes out', icon: 'printer' },
  { value: 'drive', label: 'Shared drive', note: 'A folder is missing', icon: 'folder' },
  { value: 'network', label: 'Wi-Fi or internet', note: 'Slow or not there', icon: 'wifi' },
  { value: 'email', label: 'Email', note: 'Down for everyone', icon: 'email' },
  { value: 'slow', label: 'My computer is slow', note: 'All day or in one app', icon: 'gauge' },
  { value: 'disk', label: 'My disk is full', note: 'No room to save', icon: 'disk' },
  { value: 'else', label: 'Something else, or I’m not sure', note: 'We will ask a little more', icon: 'other' },
];

export default examplesOf(Choices, {
  normal: { legend: 'Which printer is not working?', level: 2, caption: 'Printer', hint: 'We found these on your computer', name: 'a', options: printers },
  chosen: { legend: 'Which printer is not working?', name: 'b', options: printers, value: 'finance-2f' },
  'two columns': { legend: 'What is not working?', level: 2, name: 'c', options: topics, columns: 2 },
  'somebody points': { legend: 'Which printer is not working?', level: 2, name: 'g', options: printers, pointed: 'canteen', pointedBy: 'Sana' },
  error: { legend: 'Which printer is not working?', level: 2, error: 'Select which printer is not working', name: 'd', options: printers.slice(0, 2) },
  'long text': { legend: longWords, name: 'e', options: [{ value: 'a', label: longName, note: longWords, fact: 'You used this yesterday' }, { value: 'b', label: longWords }] },
  empty: { legend: 'Which printer is not working?', hint: 'We found none on your computer', name: 'f', options: printers.slice(3) },
});
