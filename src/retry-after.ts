/** Milliseconds from `now` that a Retry-After header asks to wait, in seconds or as an HTTP date; nothing when it says neither. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const given = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1000;
  // What is no date of HTTP may still look like one to Date, as "-1" does.
  const at = /^[A-Z][a-z]{2}, .+ GMT$/.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
