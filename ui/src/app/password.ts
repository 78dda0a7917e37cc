// What a new password has to be. The server says the same; here it is said at once, and which of it is missing.
import type { MessageId } from '../text/text.svelte.ts';

const least = 12;
const most = 200;

/** What is wrong with a new password, if anything. Without a sign-in name that part is left to the server. */
export function passwordFault(password: string, login?: string) {
  // Signs as people count them, not as they are stored: an emoji is one.
  const signs = [...password].length;
  const fault = signs < least ? 'account-password-short' : signs > most ? 'account-password-long'
    : login !== undefined && password.trim().toLowerCase() === login.trim().toLowerCase() ? 'account-password-is-login' : undefined;
  return fault satisfies MessageId | undefined;
}
