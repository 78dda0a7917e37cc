import { examplesOf } from '../examples/examples.ts';
import Avatar from './Avatar.svelte';

export default examplesOf(Avatar, { normal: { name: 'Sana Iqbal' }, small: { name: 'James Okoro', tone: 'you', size: 'small' }, 'one word': { name: 'Ada' } });
