import { examplesOf } from '../examples/examples.ts';
import ConsoleQueue from '../examples/pages/ConsoleQueue.svelte';
import ConsoleFrame from './ConsoleFrame.svelte';

export default examplesOf(ConsoleFrame, {
  normal: { inside: ConsoleQueue },
  empty: { inside: ConsoleQueue, props: { empty: true } },
}, { wholePage: true });
