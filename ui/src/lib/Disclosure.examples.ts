import { examplesOf, longWords, paragraph } from '../examples/examples.ts';
import Disclosure from './Disclosure.svelte';

export default examplesOf(Disclosure, {
  closed: { label: 'Why things are hidden', children: paragraph('They name people or places that have nothing to do with the printer.') },
  open: { label: 'Why things are hidden', open: true, children: paragraph('They name people or places that have nothing to do with the printer.') },
  'long text': { label: longWords, open: true, children: paragraph(longWords) },
});
