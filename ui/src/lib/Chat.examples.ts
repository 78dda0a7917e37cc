import { examplesOf, longName, longWords } from '../examples/examples.ts';
import Chat from './Chat.svelte';

export default examplesOf(Chat, {
  normal: { to: 'Sana', lines: [{ id: '1', who: 'Sana, 10:03', words: 'Shall we look at it together?' }, { id: '2', who: 'You, 10:04', words: 'Good, I am at my desk' }], onsend: () => {} },
  'somebody is writing': { to: 'Sana', lines: [{ id: '1', who: 'Sana, 10:03', words: 'Wait a moment' }], writing: 'Sana is writing', onsend: () => {} },
  'not sent yet': {
    to: 'Sana', note: 'What you write is sent as soon as there is a connection.', onsend: () => {},
    lines: [{ id: '1', who: 'Sana, 10:03', words: 'Shall we look at it together?' }, { id: '2', who: 'You, 10:04', words: 'Good, I am at my desk', isUnsent: true }],
  },
  'two read it': { to: 'Priya and Sana', note: 'Both read what you write here.', lines: [{ id: '1', who: 'Priya, 10:03', words: 'Hello, Sana told me what you tried.' }], onsend: () => {} },
  'many messages': { to: 'Sana', lines: Array.from({ length: 12 }, (_, at) => ({ id: String(at), who: 'Sana, 10:03', words: `Message ${at + 1}` })), onsend: () => {} },
  empty: { to: 'Sana', lines: [], onsend: () => {} },
  'long text': { to: longName, lines: [{ id: '1', who: longName, words: longWords }] },
}, { apart: true });
