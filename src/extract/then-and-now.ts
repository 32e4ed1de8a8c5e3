import { comparable } from '../plan/comparable';
import type { Figure } from '../plan/figure';
import { findFigures, type FoundFigure } from '../plan/figure-parse';
import { endOf, isChangeBetween, roleOf, type FigureRole } from './figure-role';

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
const TIME_WORD = /^\s?(sec|min|h(?:ou)?r|day|week|month|year)\w*/i;
/** What stands on the other side of one of these is told of something else. */
const APART = /;|\b(?:while|whilst|whereas|but|although|however)\b/i;
/** Further apart, "from" and "to" belong to different things. */
const LONGEST_BETWEEN = 60;
/** So far back words may bear on a figure; a longer run without a stop is a table that lost its lines. */
const LONGEST_BEFORE = 400;

/**
 * Reads "from 371 to 377", "8.7%, a reduction from 10.4%", "7.2% is less than the 8.0%".
 * Nothing is returned when the words say two such things at once, or set a figure against a target.
 */
export function thenAndNow(sentence: string): ThenAndNow {
  const figures = findFigures(sentence);
  const roles = figures.map((_, at) => roleOf(sentence, figures, at));
  const found = figures.flatMap((_, at) => readAt(sentence, figures, roles, at));
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : {};
}

function readAt(sentence: string, figures: readonly FoundFigure[], roles: readonly FigureRole[], at: number): ThenAndNow[] {
  const figure = figures[at];
  if (!figure || roles[at] === 'share') return [];
  const before = sentence.slice(Math.max(0, figure.index - LONGEST_BEFORE), figure.index);
  if (FROM.test(before) && MOVED.test(clauseOf(before))) {
    const next = figures.slice(at + 1).find((other) => TO.test(sentence.slice(endOf(figure), other.index)));
    const between = next ? sentence.slice(endOf(figure), next.index) : '';
    if (next && between.length <= LONGEST_BETWEEN && !/[;.](?!\d)/.test(between)) {
      return alike(sentence, next, figure, true) ? [{ comparison: plain(figure), current: plain(next) }] : [];
    }
    // "8.7%, a reduction from 10.4%": what it is now stands first.
    const now = nowBefore(sentence, figures, roles, at, (other) => alike(sentence, figure, other));
    return [{ comparison: plain(figure), ...(now ? { current: plain(now) } : {}) }];
  }
  if (AGAINST.test(before)) {
    const now = nowBefore(sentence, figures, roles, at, () => true);
    const between = now ? sentence.slice(endOf(now), figure.index) : '';
    const target = AIMED_AT.test(between) || AIMED_AT.test(sentence.slice(endOf(figure)).split(/[,;.]/)[0] ?? '');
    return now && !target && alike(sentence, now, figure) ? [{ comparison: plain(figure), current: plain(now) }] : [];
  }
  return [];
}

/** The nearest level before a figure, in its clause; none where a change told between the two is not theirs. */
function nowBefore(
  sentence: string,
  figures: readonly FoundFigure[],
  roles: readonly FigureRole[],
  at: number,
  fits: (figure: FoundFigure) => boolean,
): FoundFigure | undefined {
  const then = figures[at];
  const nearest = figures.slice(0, at).findLastIndex((other, one) => roles[one] === 'level' && fits(other));
  const now = figures[nearest];
  if (!then || !now || APART.test(sentence.slice(endOf(now), then.index))) return undefined;
  const changes = figures.slice(nearest + 1, at).filter((_, one) => roles[nearest + 1 + one] === 'change');
  return changes.every((change) => isChangeBetween(change, then, now)) ? now : undefined;
}

/** Words since the last break: the movement must be of the clause that has the figures. */
function clauseOf(before: string): string {
  return before.split(/;|\.\s/).at(-1) ?? before;
}

/** Whether two figures are of one kind, and of one unit of time where they are lengths of it; "from 10 to 12 days" says it once, behind the last. */
function alike(sentence: string, last: FoundFigure, other: FoundFigure, once = false): boolean {
  const word = (figure: FoundFigure): string =>
    TIME_WORD.exec(sentence.slice(endOf(figure)))?.[1]
      ?.toLowerCase()
      .replace('hour', 'hr') ?? '';
  const clock = (figure: FoundFigure): boolean => figure.text.includes(':');
  if (word(last) !== word(other) && !(once && word(other) === '')) return false;
  if (last.unit === 'duration' && other.unit === 'duration') return clock(last) === clock(other);
  return comparable(last, other);
}

/** The figure without its place in the sentence. */
export function plain({ text, value, unit }: Figure): Figure {
  return { text, value, unit };
}
