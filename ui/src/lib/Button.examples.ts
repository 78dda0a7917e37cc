import { examplesOf, longWords, words } from '../examples/examples.ts';
import Button from './Button.svelte';

export default examplesOf(Button, {
  main: { kind: 'main', children: words('Clear the stuck document') },
  'main, busy': { kind: 'main', busy: true, busyWords: 'Clearing the document', children: words('Clear the stuck document') },
  plain: { children: words('Stop checking') },
  'plain with icon': { icon: 'undo', unseen: 'starting the print queue', children: words('Undo') },
  person: { kind: 'person', icon: 'person', children: words('Get help from a person') },
  'person, main': { kind: 'person-main', children: words('Ask a power user') },
  'person, busy': { kind: 'person', busy: true, busyWords: 'Asking, 4 minutes', children: words('Ask a power user') },
  stop: { kind: 'stop', icon: 'stop', children: words('STOP sharing') },
  text: { kind: 'text', children: words('Try something else') },
  'text with icon': { kind: 'text', icon: 'download', children: words('Keep a copy') },
  link: { href: '#somewhere', children: words('Carry on') },
  dense: { size: 'dense', shortcut: '3', children: words('Send back') },
  'dense, pressed': { size: 'dense', pressed: true, children: words('Printing') },
  wide: { size: 'wide', kind: 'main', children: words('Run in shadow for 7 days') },
  'long text': { kind: 'main', children: words(longWords) },
});
