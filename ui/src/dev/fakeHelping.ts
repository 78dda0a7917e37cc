// What an app in memory answers to somebody who helps, and to IT that certifies them. Never part of what ships.
import type { AppError, Changed, HelpingView } from '../host/generated/types.ts';
import type { CommandName, Commands } from '../host/host.ts';
import { ladder } from '../shown/session.ts';
import { ago, now } from './office.ts';
import { helping, seen, type HelpingScene } from './helping.ts';

type Answer<C extends CommandName> = (args: Commands[C]['args']) => Commands[C]['result'];
type Helps = 'inbox' | 'set_presence' | 'accept' | 'join_run' | 'helping' | 'intend' | 'co_sign' | 'let_go' | 'hand_over' | 'solved' | 'helped' | 'certifiable' | 'certify' | 'end_certificate' | 'session_rules' | 'set_session_rules';

/** Answers for one scene, which may be changed while it plays. */
export function helpingAnswers(scene: HelpingScene, tell: (news: Changed) => void): { [C in Helps]: Answer<C> } {
  const set = (over: Partial<HelpingView>): HelpingView => (scene.helping = { ...(scene.helping ?? helping()), ...over });
  const later = (over: Partial<HelpingView>, pause: number) => setTimeout(() => { set(over); tell({ changed: 'helping' }); }, pause);
  const waiting = (over: Partial<HelpingView> = {}) => (scene.helping = helping({ stage: 'waiting', page: null, pointed: null, held: {}, suggested: [], chat: [], typing: false, since: ago(0), ...over }));
  const free = () => { scene.helping = null; return (scene.inbox = { ...scene.inbox, holds: null }); };

  return {
    inbox: () => scene.inbox,
    set_presence: ({ minutes }) => (scene.inbox = { ...scene.inbox, presence: minutes === null ? null : { until: now() + minutes * 60_000, languages: ['en', 'ur'] } }),
    accept: ({ request }) => {
      scene.inbox = { ...scene.inbox, holds: request };
      later({ stage: 'live', page: seen['question']!, held: { follow: now() + 3_600_000 } }, 1500);
      return waiting({ request });
    },
    join_run: () => waiting({ is_it: true }),
    helping: () => scene.helping,
    intend: ({ intent }) => {
      const before = scene.helping ?? helping();
      if (intent.say === 'point') return set({ pointed: intent.spot });
      if (intent.say === 'stop-pointing') return set({ pointed: null });
      if (intent.say === 'ask-level') {
        const until = now() + 3_600_000;
        const given = ladder.slice(0, ladder.indexOf(intent.level) + 1);
        later({ asked: null, held: { ...before.held, ...Object.fromEntries(given.map((level) => [level, until])) } }, 700);
        return set({ asked: intent.level });
      }
      if (intent.say === 'suggest-answer' || intent.say === 'suggest-repair') return set({ suggested: [...before.suggested, { number: intent.number, text: before.page?.spots.find((each) => each.id === intent.spot)?.text ?? '', fate: 'waits' }] });
      if (intent.say === 'fill-in') return set({ chosen: intent.spot });
      if (intent.say === 'turn') return set({ page: intent.to === 'back' ? seen['question']! : seen['checking']!, pointed: null });
      if (intent.say === 'chat') return set({ chat: [...before.chat, { at: now(), mine: true, name: null, words: intent.words }], typing: false });
      if (intent.say === 'do-not-co-sign') return set({ co_sign: null });
      return before;
    },
    co_sign: () => set({ co_sign: null }),
    let_go: free,
    hand_over: () => set({ hand_over: 'asked' }),
    solved: free,
    helped: () => scene.helped,
    certifiable: () => scene.certifiable,
    certify: ({ person, team, skills, rank, months }) => (scene.certifiable = { ...scene.certifiable, certificate: { person, name: scene.certifiable.name, team, rank, skills: scene.certifiable.skills.filter((each) => skills.includes(each.skill)), from: now(), until: now() + months * 30.4 * 24 * 3_600_000 } }),
    end_certificate: () => (scene.certifiable = { ...scene.certifiable, certificate: null }),
    session_rules: () => scene.rules,
    set_session_rules: ({ version, sessions }) => {
      if (scene.meanwhile) [scene.rules, scene.meanwhile] = [scene.meanwhile, null];
      if (version !== scene.rules.version) throw { code: 'page-changed' } satisfies AppError;
      return (scene.rules = { ...scene.rules, version: version + 1, sessions });
    },
  };
}
