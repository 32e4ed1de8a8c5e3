const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** "12 November 2026 at 14:03", as clocks in the United Kingdom show it, whose police this is for; `at` is a date and time with zone. */
export function momentName(at: string | Date): string {
  return WORDS.format(new Date(at));
}

const BRIEFLY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** "12 Nov, 14:03": the same for a list. */
export function momentBriefly(at: Date): string {
  return BRIEFLY.format(at);
}
