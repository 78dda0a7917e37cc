import { examplesOf } from '../examples/examples.ts';
import Checking from '../examples/pages/Checking.svelte';
import Finding from '../examples/pages/Finding.svelte';
import Fixed from '../examples/pages/Fixed.svelte';
import Help from '../examples/pages/Help.svelte';
import Home from '../examples/pages/Home.svelte';
import Question from '../examples/pages/Question.svelte';
import Refused from '../examples/pages/Refused.svelte';
import Review from '../examples/pages/Review.svelte';
import WithPerson from '../examples/pages/WithPerson.svelte';
import WithoutSide from '../examples/pages/WithoutSide.svelte';
import AppFrame from './AppFrame.svelte';

export default examplesOf(AppFrame, {
  home: { inside: Home },
  question: { inside: Question, props: { value: 'finance-2f' } },
  error: { inside: Question, props: { error: 'Select which printer is not working' } },
  checking: { inside: Checking },
  finding: { inside: Finding },
  fixed: { inside: Fixed },
  refused: { inside: Refused },
  review: { inside: Review },
  help: { inside: Help },
  'with a person': { inside: WithPerson },
  'without a side': { inside: WithoutSide },
}, { wholePage: true });
