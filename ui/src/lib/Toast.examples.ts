import { examplesOf, longWords } from '../examples/examples.ts';
import InMain from '../examples/ToastExample.svelte';
import Toast from './Toast.svelte';

export default examplesOf(Toast, {
  normal: { inside: InMain, props: { icon: 'snooze', words: '“Mouse is slow” snoozed until Monday 9:00', action: 'Undo', shortcut: 'Z', left: '8 s' } },
  'long text': { inside: InMain, props: { words: longWords } },
}, { wholePage: true });
