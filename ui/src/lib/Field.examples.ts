import { examplesOf, longWords } from '../examples/examples.ts';
import Field from './Field.svelte';

export default examplesOf(Field, {
  normal: { label: 'Your name', name: 'a', autocomplete: 'name' },
  search: { label: 'Say it in your own words', name: 'b', kind: 'search', placeholder: 'The printer says ready but nothing comes out' },
  'with a hint': { label: 'Address of the server', name: 'c', kind: 'exact', hint: 'It is on the letter from your IT team', value: 'help.northfield.example' },
  'text area': { label: 'Tell IT what you found', name: 'd', lines: 4, hint: 'One to three sentences' },
  password: { label: 'Password for your account', name: 'e', kind: 'password', value: 'correct horse' },
  error: { label: 'Tell IT what you found', name: 'f', lines: 3, hint: 'One to three sentences', error: 'Write what you found, in one sentence or more' },
  'long text': { label: longWords, name: 'g', hint: longWords, value: longWords },
  'label unseen': { label: 'Search requests', labelUnseen: true, name: 'h', kind: 'search', placeholder: 'Search requests' },
  'as the headline': { label: 'What is not working?', level: 2, name: 'i', lines: 3 },
});
