// Dates of rules and people, as words.
import { day } from '../text/times.ts';

/** An ISO date in words. What is not a date stays as it is. */
export function isoDay(iso: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T12:00:00`) : undefined;
  return at && !Number.isNaN(at.getTime()) ? day(at) : iso;
}
