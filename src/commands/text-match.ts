/** A card's text as it is compared: no case, straight quotes, plain dashes, single spaces, markdown marks and separators as spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[*_#>~\\:|\t\n\r\u00a0]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a text holds a string; one that begins or ends in a digit must not touch a longer number ("86" is not in "1,860"). */
export function holds(text: string, wanted: string): boolean {
  const within = comparable(text);
  const what = comparable(wanted);
  if (what === '') return true;
  for (let at = within.indexOf(what); at !== -1; at = within.indexOf(what, at + 1)) {
    const before = within.slice(Math.max(0, at - 2), at);
    const after = within.slice(at + what.length, at + what.length + 2);
    const touchesBefore = /^\d/.test(what) && /(?:\d|\d[.,])$/.test(before);
    const touchesAfter = /\d$/.test(what) && /^(?:\d|[.,]\d)/.test(after);
    if (!touchesBefore && !touchesAfter) return true;
  }
  return false;
}
