const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** "12 November 2026 at 14:03", as clocks in the United Kingdom show it, whose police this is for; `at` is a date and time with zone. */
export function momentName(at: string | Date): string {
  return WORDS.format(new Date(at));
}
