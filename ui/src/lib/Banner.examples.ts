import { examplesOf, longWords } from '../examples/examples.ts';
import Banner from './Banner.svelte';

export default examplesOf(Banner, {
  attention: { lead: 'Email is down for everyone.', words: 'Next update at 11:00.' },
  'with a heading': { title: 'Email is down for everyone', words: 'IT knows and is working on it.' },
  info: { kind: 'info', lead: 'Your text is larger now.', words: 'You can change it in the settings.' },
  offline: { kind: 'offline', lead: 'You are offline.', words: 'You can still run checks on this computer. A new request waits here until you are back online.', isLive: true },
  'long text': { lead: longWords, words: longWords },
});
