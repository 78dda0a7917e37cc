import { examplesOf, longName, longWords, words } from '../examples/examples.ts';
import Example from '../examples/PageHeadExample.svelte';
import PageHead from './PageHead.svelte';

export default examplesOf(PageHead, {
  normal: { inside: Example, props: { caption: 'Printer', title: 'The print queue is stuck' } },
  'with a sentence': { inside: Example, props: { title: 'Check what will be sent to IT', children: words('Nothing has been sent yet.') } },
  'long text': { inside: Example, props: { caption: longName, title: longWords } },
}, { wholePage: true });
