// Dates, times, waits and sizes as people read them, in the language of now. The time of now comes in as an argument.
import { t, tongue } from './text.svelte.ts';

type At = number | Date;

/** A time of day: `9:41`. */
export function clock(at: At): string {
  return new Intl.DateTimeFormat(tongue.locale, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A date in full: `12 March 2026`. */
export function day(at: At): string {
  return new Intl.DateTimeFormat(tongue.locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** A date for tables: `1 Dec 2026`. */
export function shortDay(at: At): string {
  return new Intl.DateTimeFormat(tongue.locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** When something was: a time today, yesterday with its time, or a date with its time. */
export function when(at: At, now: At): string {
  const time = clock(at);
  const then = new Date(at);
  const before = new Date(now);
  if (then.toDateString() === before.toDateString()) return time;
  before.setDate(before.getDate() - 1);
  if (then.toDateString() === before.toDateString()) return t('yesterday-at', { time });
  return t('day-at', { day: shortDay(at), time });
}

/** How long something takes or has taken, from milliseconds, in whole minutes. */
export function wait(length: number): string {
  const minutes = Math.max(0, Math.floor(length / 60_000));
  if (minutes === 0) return t('wait-under-minute');
  if (minutes < 60) return t('wait-minutes', { minutes });
  if (minutes < 24 * 60) {
    const rest = minutes % 60;
    const hours = Math.floor(minutes / 60);
    return rest === 0 ? t('wait-hours', { hours }) : t('wait-hours-minutes', { hours, minutes: rest });
  }
  return t('wait-days', { days: Math.floor(minutes / 60 / 24) });
}

/** A size in bytes: `86 kB`, `4.2 GB`. */
export function size(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  const maximumFractionDigits = value < 10 && step > 1 ? 1 : 0;
  return new Intl.NumberFormat(tongue.locale, { style: 'unit', unit: units[step], unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits }).format(value);
}

/** A whole figure with its separators. */
export function figure(value: number): string {
  return new Intl.NumberFormat(tongue.locale).format(value);
}
