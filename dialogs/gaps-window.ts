const DAYS = 28;
const DAY = 86_400_000;
/** Nothing is asked about earlier moments: no card is looked at for longer. */
const OLDEST = 90 * DAY;
/** The calendar of those whose police this is. */
const DAY_NAME = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

/** The days that are looked at, up to a moment. */
export function gapsUntil(to: Date): { readonly from: Date; readonly to: Date } {
  return { from: new Date(to.getTime() - DAYS * DAY), to };
}

/** A moment that came back from a button, as it was written into it, but 90 days ago at the earliest; `now` where it is none, or has not come yet. */
export function momentFrom(data: unknown, now: Date): Date {
  const moment = typeof data === 'string' ? new Date(data) : now;
  if (!(moment <= now)) return now;
  return new Date(Math.max(moment.getTime(), now.getTime() - OLDEST));
}

/** The day of a moment ("12 November"); nothing where it is today. */
export function dayIfPast(moment: Date, now: Date): string | undefined {
  const day = DAY_NAME.format(moment);
  return day === DAY_NAME.format(now) ? undefined : day;
}

/** "the last 28 days", or those up to a day that is past. */
export function daysInWords(to: Date, now: Date): string {
  const day = dayIfPast(to, now);
  return day === undefined ? `the last ${DAYS} days` : `the ${DAYS} days to ${day}`;
}
