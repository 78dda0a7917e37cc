import { examplesOf, longName, longWords } from '../examples/examples.ts';
import type { SeenSpot } from './SeenPage.svelte';
import SeenPage from './SeenPage.svelte';

const question: SeenSpot[] = [
  { id: 'headline.1', role: 'headline', text: 'Which printer is not working?' },
  { id: 'text.1', role: 'text', text: 'We found these on your computer' },
  { id: 'choice.1', role: 'choice', text: 'Finance, 2nd floor', note: 'Room 2.14. 3 documents are waiting' },
  { id: 'choice.2', role: 'choice', text: 'Canteen', note: 'Ground floor' },
  { id: 'choice.3', role: 'choice', text: 'It is not in the list' },
  { id: 'story.1', role: 'story', text: 'The printer says ready but nothing comes out' },
];
const finding: SeenSpot[] = [
  { id: 'headline.1', role: 'headline', text: 'The print queue is paused' },
  { id: 'text.1', role: 'text', text: '3 documents wait for Finance, 2nd floor.' },
  { id: 'effect.1', role: 'effect', text: 'The queue of Finance, 2nd floor', note: 'Paused → Running' },
  { id: 'repair.1', role: 'repair', text: 'Start the queue again' },
];
const checks: SeenSpot[] = [
  { id: 'headline.1', role: 'headline', text: 'Checking Finance, 2nd floor' },
  { id: 'check.1', role: 'check', text: 'The print service is running', status: 'fine' },
  { id: 'check.2', role: 'check', text: 'The printer has paper', status: 'unknown', note: 'This printer does not tell us' },
  { id: 'check.3', role: 'check', text: 'The print queue is running', status: 'found' },
  { id: 'check.4', role: 'check', text: 'This printer is the one your programs use', status: 'not-checked' },
];
const refused: SeenSpot[] = [
  { id: 'headline.1', role: 'headline', text: 'Removing a printer is done by IT' },
  { id: 'boundary.1', role: 'boundary', text: 'A printer is removed for everybody who works at this computer.', note: 'Northfield IT' },
];
const title = 'My printer does not print';

export default examplesOf(SeenPage, {
  normal: { page: { title, spots: question } },
  'something is chosen': { page: { title, spots: question }, chosen: 'choice.2' },
  'somebody points': { page: { title, spots: finding }, pointed: 'effect.1', by: 'Sana' },
  'the page of somebody else': { page: { title, spots: finding }, owner: 'Amina' },
  'to point at': { page: { title, spots: question }, pointed: 'choice.1', onspot: () => {} },
  'a finding to point at': { page: { title, spots: finding }, pointed: 'repair.1', owner: 'Amina', onspot: () => {} },
  checks: { page: { title, spots: checks }, level: 3 },
  'a limit': { page: { title, spots: refused } },
  'long text': { page: { title, spots: [{ id: 'headline.1', role: 'headline', text: longWords }, { id: 'choice.1', role: 'choice', text: longName, note: longWords, chosen: true }] }, pointed: 'choice.1', by: longName },
  empty: { page: { title, spots: [] } },
});
