import type { Figure } from '../plan/figure';
import { findFigures, type FoundFigure } from '../plan/figure-parse';

/** What a sentence says was then and is now; either may be missing, neither is guessed. */
export interface ThenAndNow {
  readonly comparison?: Figure;
  readonly current?: Figure;
}

const MOVED =
  /\b(?:increas\w*|ris(?:e|en|ing)|rose|gr[eo]w\w*|up|decreas\w*|reduc\w*|fall(?:en|ing|s)?|fell|drop\w*|declin\w*|down|chang\w*|improv\w*|mov\w*|went|gone)\b/i;
const ABOUT = String.raw`(?:(?:about|around|just|nearly|over|under|almost|some|a|an|the|high|low|of)\s+)*`;
const FROM = new RegExp(String.raw`\bfrom\s+${ABOUT}$`, 'i');
const TO = new RegExp(String.raw`\bto\s+${ABOUT}$`, 'i');
const AGAINST = new RegExp(
  String.raw`\b(?:(?:(?:less|lower|fewer|smaller|more|higher|greater|larger|better|worse)\s+than|compared\s+(?:with|to)|(?:as\s+)?against|versus|vs\.?)\s+)${ABOUT}$`,
  'i',
);
const AIMED_AT = /\b(?:target|goal|standard|ambition|aim)\b/i;

/**
 * Reads "from 371 to 377", "8.7%, a reduction from 10.4%", "7.2% is less than the 8.0%".
 * Nothing is returned when the words say two such things at once, or set a figure against a target.
 */
export function thenAndNow(sentence: string): ThenAndNow {
  const figures = findFigures(sentence);
  const found = figures.flatMap((figure, at) => readAt(sentence, figures, figure, at));
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : {};
}

function readAt(sentence: string, figures: readonly FoundFigure[], figure: FoundFigure, at: number): ThenAndNow[] {
  const before = sentence.slice(0, figure.index);
  if (FROM.test(before) && MOVED.test(clauseOf(before))) {
    const next = figures[at + 1];
    const between = next ? sentence.slice(figure.index + figure.text.length, next.index) : '';
    if (next && TO.test(between) && between.length <= 60 && !/[;.]/.test(between)) return pair(figure, next);
    // "8.7%, a reduction from 10.4%": what it is now stands first.
    const now = figures.slice(0, at).find((other) => other.unit === figure.unit);
    const changes = /\b(?:by|of)\s+$/i.test(now ? sentence.slice(0, now.index) : '');
    return [{ comparison: plain(figure), ...(now && !changes ? { current: plain(now) } : {}) }];
  }
  if (AGAINST.test(before)) {
    const now = figures[at - 1];
    const between = now ? sentence.slice(now.index + now.text.length, figure.index) : '';
    const target = AIMED_AT.test(between) || AIMED_AT.test(sentence.slice(figure.index + figure.text.length).split(/[,;.]/)[0] ?? '');
    return now && !target && !/[;]/.test(between) ? pair(now, figure, true) : [];
  }
  return [];
}

/** Words since the last break: the movement must be of the clause that has the figures. */
function clauseOf(before: string): string {
  return before.split(/;|\.\s/).at(-1) ?? before;
}

function pair(first: FoundFigure, second: FoundFigure, nowFirst = false): ThenAndNow[] {
  if (first.unit !== second.unit) return [];
  return [nowFirst ? { comparison: plain(second), current: plain(first) } : { comparison: plain(first), current: plain(second) }];
}

/** The figure without its place in the sentence. */
export function plain({ text, value, unit }: Figure): Figure {
  return { text, value, unit };
}
