const DAYS = 28;
const DAY = 86_400_000;

/** The days that are looked at, up to a moment. */
export function gapsUntil(to: Date): { readonly from: Date; readonly to: Date } {
  return { from: new Date(to.getTime() - DAYS * DAY), to };
}

/** A moment that came back from a button, as it was written into it; `now` where it is none, or has not come yet. */
export function momentFrom(data: unknown, now: Date): Date {
  const moment = typeof data === 'string' ? new Date(data) : now;
  return moment <= now ? moment : now;
}
