import { examplesOf, longName, longWords } from '../examples/examples.ts';
import Ticks from './Ticks.svelte';

const skills = [{ value: 'printing', label: 'printers' }, { value: 'drives', label: 'shared drives' }, { value: 'mail', label: 'email' }];

export default examplesOf(Ticks, {
  normal: { legend: 'For what', name: 'skills', options: skills },
  ticked: { legend: 'For what', name: 'ticked', options: skills, values: ['drives'], columns: 2 },
  'with codes': { legend: 'With which computers', hint: 'Ask Sana to read the code from the screen', name: 'codes', options: [{ value: 'd1', label: 'SANA-LT17', code: '4c1e 90ab 7f32 d608', note: 'I compared this code with Sana' }, { value: 'd2', label: 'SANA-HOME', code: 'e27a 1b5c 03d9 84f6', note: 'I compared this code with Sana' }] },
  'long text': { legend: longWords, name: 'long', options: [{ value: 'a', label: longName, note: longWords }] },
  error: { legend: 'For what', name: 'missing', error: 'Choose at least one', options: skills },
});
