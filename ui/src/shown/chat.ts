// What two people write to each other, from what the app says to what the part shows: also what is not sent yet.
import type { ChatView, LineView } from '../host/generated/types.ts';
import type { ChatLine } from '../lib/index.ts';
import { t } from '../text/text.svelte.ts';
import { clock } from '../text/times.ts';

/** What becomes of what is written now, where there is no connection. None where it goes out at once, or not at all. */
export const waitWords = (line: LineView): string | undefined => (line.line === 'secure' || line.line === 'ended' ? undefined : t('chat-waits'));

/** The messages as lines. Since the line was cut one's own are not sent; before it first stands nobody knows which those are. */
export function chatLines(chat: readonly ChatView[], line: LineView, nameOf: (message: ChatView) => string): ChatLine[] {
  const cut = 'since' in line ? line.since : undefined;
  return chat.map((each, at) => ({
    id: `${each.at}-${at}`, who: t('chat-who', { name: nameOf(each), time: clock(each.at) }), words: each.words,
    ...(each.mine && cut !== undefined && each.at >= cut ? { isUnsent: true } : {}),
  }));
}
