import { examplesOf, paragraph } from '../examples/examples.ts';
import Pointed from './Pointed.svelte';

export default examplesOf(Pointed, {
  normal: { by: 'Sana', children: paragraph('Print service: stopped') },
  'nobody points': { children: paragraph('Print service: stopped') },
});
