/** Lists and quotations inside one another deeper than this were no outline to whoever wrote them, and each level is looked at again for every line. */
const DEEPEST = 12;
/** What sets in so many levels. */
const WIDEST = 4 * DEEPEST;

const MARK = String.raw`[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const TOO_DEEP = new RegExp(`^((?:${MARK}){${DEEPEST}})(?:${MARK})+`, 'gm');
const TOO_WIDE = new RegExp(`^[ \\t]{${WIDEST + 1},}`, 'gm');

/** A Markdown text whose lines are set in no deeper than can be read: what is deeper stands at the deepest level. */
export function shallow(text: string): string {
  return text.replace(TOO_WIDE, ' '.repeat(WIDEST)).replace(TOO_DEEP, '$1');
}
