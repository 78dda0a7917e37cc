// Power users in words: how many can help, how long others waited, and who they are.
import type { Helpers, PeerCard } from '../../host/generated/types.ts';
import { rankWord } from '../../shown/session.ts';
import { t } from '../../text/text.svelte.ts';

/** How many can help now and how long others waited, as far as that is known: `3 can help now. Usual wait: 4 minutes`. */
export function waitWords(numbers: Helpers | null): string | undefined {
  if (!numbers) return undefined;
  const parts = [
    ...(numbers.free > 0 ? [t('peer-free', { count: numbers.free })] : []),
    ...(numbers.median !== null ? [t('peer-median', { minutes: Math.max(1, Math.round(numbers.median / 60)) })] : []),
  ];
  return parts.length > 0 ? parts.join('. ') : undefined;
}

/** What is to be known before asking, where nobody can come at once. */
export function nobodyWords(numbers: Helpers | null): string | undefined {
  if (!numbers || numbers.free > 0) return undefined;
  return numbers.present > 0 ? t('peer-all-busy') : t('peer-nobody-now');
}

/** One line about somebody: their team and how far they have come. */
export const aboutPeer = (person: PeerCard): string => (person.rank === null ? t('of-it', { team: person.team }) : t('peer-about', { team: person.team, rank: rankWord(person.rank) }));
