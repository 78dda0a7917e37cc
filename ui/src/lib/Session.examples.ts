import { examplesOf } from '../examples/examples.ts';
import type { Level } from './Session.svelte';
import Session from './Session.svelte';

const levels: Level[] = [{ id: 'follow', name: 'Follow your answers', icon: 'eye', state: 'on' }, { id: 'drive', name: 'Turn pages and fill in answers', icon: 'hand', state: 'off' }];
const about = { name: 'Sana Iqbal', first: 'Sana', title: 'Sana Iqbal is with you', levelsTitle: 'What Sana can do', levels, limits: 'Sana cannot see your screen, files or passwords.', onstop: () => {}, ends: 'All of this ends by itself at 12:50.' };

export default examplesOf(Session, {
  normal: { ...about, note: 'Power user for printing. Since 10:02', onpause: () => {} },
  paused: { ...about, isPaused: true, onpause: () => {} },
  'cut and back': { ...about, broke: 'The connection was cut at 10:12 and is back since 10:13. It goes on where it was.' },
  'cut now': { ...about, levels: levels.map((level) => (level.state === 'on' ? { ...level, state: 'interrupted' as const } : level)) },
  'only STOP': about,
}, { apart: true });
