import Behaviour from './Behaviour.svelte';
import { examplesOf } from '../examples.ts';

export default examplesOf(Behaviour, { 'things to press': {} }, { wholePage: true });
