import { examplesOf } from '../examples/examples.ts';
import AllIcons from '../examples/AllIcons.svelte';
import Icon from './Icon.svelte';

export default examplesOf(Icon, { all: { inside: AllIcons } });
