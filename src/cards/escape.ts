import { oneLine } from '../plan/one-line';

/** Zero-width space: it shows nothing, and a mark next to it is no longer a mark. */
export const GAP = '\u200B';

/** What markdown reads as a block when a text begins with it: heading, quote, list item, rule, fence, link definition. */
const BLOCK_START = /^(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|={2,}|-{2,}|_{2,}|\*{2,}|~{3,}|`{3,}|\[)/;

const OUTER_EDGE = /(?<=^|[^\p{L}\p{N}_])(?=_)|(?<=_)(?=[^\p{L}\p{N}_]|$)/gu;

const many = (text: string, mark: RegExp): boolean => (text.match(mark)?.length ?? 0) > 1;

/**
 * Text of a document as text of a card: every word and figure as it was, and no markdown, tag, card function or template in it.
 * Only marks that would really act are touched. All white space becomes single spaces.
 */
export function escapeText(text: string): string {
  let safe = oneLine(text);
  // A tag or an address in angle brackets; "<5%" is neither.
  safe = safe.replace(/<([\p{L}/!?][^<>]*)>/gu, '‹$1›').replace(/<(?=[\p{L}/!?])/gu, '‹');
  safe = safe.replace(/\$(?=\{)/g, `$${GAP}`).replace(/\{(?=\{)/g, `{${GAP}`);
  safe = safe.replace(/\](?=[([])/g, `]${GAP}`);
  safe = safe.replace(/&(?=#?\w+;)/g, `&${GAP}`).replace(/\\(?=[!-/:-@[-`{-~])/g, `\\${GAP}`);
  safe = safe.replace(/~(?=~)/g, `~${GAP}`).replace(OUTER_EDGE, GAP);
  // One asterisk or back-tick alone is a footnote mark or a typist's apostrophe; only pairs act.
  if (many(safe, /\*/g)) safe = safe.replaceAll('*', '∗');
  if (many(safe, /`/g)) safe = safe.replaceAll('`', "'");
  return safe.replace(BLOCK_START, GAP);
}
