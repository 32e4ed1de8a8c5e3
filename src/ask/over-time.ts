import type { Question } from './question';

const FIRST =
  /\bfirst (?:mention(?:ed|s)?|spoken of|talked about|appear(?:s|ed|ance)?|raised|reported|named|reference)\b|\b(?:when|where) (?:was|were|is|did) .{2,80} first (?:mentioned|reported|raised|named|appear\w*|come up|spoken of)\b/i;

/** Whether a topic is asked of in more than one time: "then and now", "what changed since", "in 2017-18 and in 2019/20". */
export function asksOverTime({ wanted, periods }: Pick<Question, 'wanted' | 'periods'>): boolean {
  return wanted.has('comparison') || (periods.length > 1 && !wanted.has('value') && !wanted.has('money'));
}

/** Whether what is asked is which document speaks of a topic first. */
export function asksForFirst(text: string): boolean {
  return FIRST.test(text);
}
