/**
 * What is asked of more than one time. `history`: how one thing went from report to report. `changes`: what is different in a report from the one before.
 * `series`: a measure month by month.
 */
export type TimeWish = 'history' | 'changes' | 'series';

export interface FoundTimeWish {
  readonly wish: TimeWish;
  /** The text without the words that said so; periods stay. */
  readonly rest: string;
}

const QUARTER = String.raw`(?:(?:the )?(?:last|previous|prior|first|second|third|fourth) )?(?:q[1-4]|qtr|quarter)`;
const WHAT = String.raw`\b(?:what|whats|what's|wots|anything|owt|any|has anything|have any|is there anything)(?: has| have| is|'s|'ve| was)?`;

/** Earlier rows win. Each takes the words that ask, and leaves the subject and the periods. */
const ROWS: readonly { readonly wish: TimeWish; readonly pattern: RegExp }[] = [
  {
    wish: 'series',
    pattern:
      /\b(?:(?:by|each|every|per|for each|in each) (?:calendar )?months?|month(?:ly)? (?:by|on|after) month|monthly(?: (?:figures?|numbers?|trends?|breakdown))?|broken down by month)\b/gi,
  },
  {
    wish: 'series',
    pattern:
      /\b(?:(?:what|which) (?:was|is|were) (?:the |our )?)?(?:highest|lowest|best|worst|peak|busiest|quietest|biggest) months?\b(?: (?:for|of|on))?|\b(?:what|which) months? (?:was|is|were|had|saw) (?:the )?(?:highest|lowest|best|worst|peak|busiest|quietest|most|fewest)?\b/gi,
  },
  {
    wish: 'series',
    pattern:
      /\b(?:is|are|was|were) (?:it|they|we|that|this) (?:above|below|over|under|at|on|meeting|hitting|within)(?: the| its| our)? targets?\b/gi,
  },
  { wish: 'series', pattern: /\b(?:the )?trends?(?: line)?\b(?: (?:of|in|for|on))?/gi },
  {
    wish: 'changes',
    // "What new training is there" asks for the training.
    pattern: new RegExp(
      `${WHAT}(?: (?:new|all))?(?: (?:or|and|&|/))?(?: (?:been|got))? ?(?:changed|changes|different|new)\\b(?:(?: (?:or|and|&)|,|/) ?(?:changed|changes|different|new|gone)\\b)*(?=[\\s?.!,]*$|\\s+(?:since|between|from|in|on|for|to|with|about|under|this|last|compared)\\b)(?: (?:since|between|from|in|on|for|to|with|about|under))?`,
      'gi',
    ),
  },
  {
    wish: 'changes',
    pattern:
      /\b(?:which |what |anything |any |owt )?(?:objectives? |actions? )?(?:has |have |that |is |are )?(?:gone|went|turned|moved|slipped|dropped|changed|go(?:es)?|been downgraded|been upgraded)(?: from)?(?: (?:red|amber|green))? (?:in)?to (?:red|amber|green)\b|\b(?:rags?|ratings?|status(?:es)?) (?:has |have |that )?(?:changed|changes|moved)\b/gi,
  },
  { wish: 'changes', pattern: /\b(?:all |the |any )?(?:changes|differences?)\b(?: made)?(?: (?:since|between|from|in|to|on))/gi },
  {
    wish: 'changes',
    pattern:
      /\bnew (?=(?:objectives|measures|kpis|indicators)\b)|(?<=\b(?:objectives|measures|kpis|indicators) )(?:(?:that )?(?:are|were|have|has|got)(?: been)? )?(?:new|gone|added|dropped|removed|reworded|renumbered)\b/gi,
  },
  { wish: 'history', pattern: /\b(?:the )?(?:history|time ?line|track record)\b(?: (?:of|for|on))?/gi },
  {
    wish: 'history',
    pattern: new RegExp(
      String.raw`\b(?:over time|(?:quarter|qtr) (?:by|on|after) (?:quarter|qtr)|(?:by|each|every|across (?:the|all)) ${QUARTER}s?|so far this year)\b`,
      'gi',
    ),
  },
  {
    wish: 'history',
    pattern:
      /\bhow (?:has|have|did|is|are|was|were)\b(?=.{2,80}\b(?:since|from|between|over|this year)\b)|(?<=\bhow (?:has|have|did|is|are)\b.{2,80})\b(?:moved?|moving|changed?|changing|gone|go|gone|going|developed?|progress(?:ed)?|evolved?|come on|got on|getting on|doing|done)\b(?=.*\b(?:since|from|between|over|this year)\b)/gi,
  },
  {
    wish: 'history',
    pattern:
      /\bwhat(?:['’]?s| has| have|s)? (?:been )?happen(?:ed|ing) (?:with|to|on|about|in)(?=.*\b(?:this year|since|so far|from .* to)\b)/gi,
  },
];

/** "Since Q1", "since last quarter": with a subject its history, without one what changed. */
const SINCE = new RegExp(String.raw`\bsince (?=${QUARTER}\b)`, 'gi');
const ONE = String.raw`(?:q[1-4](?: 20\d\d[-/]\d{2,4})?|(?:this|last|the last|previous|the previous) (?:quarter|qtr))`;
const BETWEEN_TWO = new RegExp(String.raw`\b${ONE}\s*(?:to|v|vs\.?|versus|and|against|compared (?:to|with)|[-–])\s*${ONE}\b`, 'gi');
/** "Vs Q2", after something else: from then to now. */
const AGAINST = new RegExp(String.raw`^(?:and |so )?(?:vs\.?|versus|v|against|compared (?:to|with)) (?=(?:the )?${ONE}[\s?.!]*$)`, 'gi');
const ONLY_TIME = /^(?:and|what about|how about|compare|compared|same|for|the|in|between|\s|[?.!,])*$/i;

/** What of more than one time a text asks for; nothing where it asks of one time. */
export function findTimeWish(text: string): FoundTimeWish | undefined {
  const row = ROWS.find(({ pattern }) => [...text.matchAll(pattern)].length > 0);
  if (row) {
    const rest = without(text, row.pattern);
    return { wish: row.wish, rest: without(rest, SINCE) };
  }
  if (text.search(SINCE) >= 0) return { wish: 'history', rest: without(text, SINCE) };
  if (text.search(AGAINST) >= 0) return { wish: 'history', rest: without(text, AGAINST) };
  if (text.search(BETWEEN_TWO) < 0) return undefined;
  return { wish: ONLY_TIME.test(without(text, BETWEEN_TWO)) ? 'changes' : 'history', rest: text };
}

function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether everything from the first period named is meant, and not that period alone. */
export function asksSince(text: string): boolean {
  return /\bsince\b/i.test(text) || text.search(AGAINST) >= 0;
}
