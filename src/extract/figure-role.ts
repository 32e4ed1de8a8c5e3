import { comparable } from '../plan/comparable';
import type { FoundFigure } from '../plan/figure-parse';

/**
 * What a figure of a sentence is: how much there is of something (`level`), by how much that moved (`change`: "by 120", "a rise of 4%",
 * "120 fewer than"), or a share of a few named things that says neither (`share`: "2 of 5 areas").
 */
export type FigureRole = 'level' | 'change' | 'share';

const MOVEMENT = String.raw`increases?|rises?|growth|decreases?|reductions?|falls?|drops?|declines?|changes?|differences?|improvements?`;
const MOVES = String.raw`by|up|down|rose|grew|fell|dropped|increased|decreased|declined|reduced|(?:${MOVEMENT})\s+of`;
const CHANGED = new RegExp(String.raw`\b(?:${MOVES})\s+(?:(?:about|around|just|nearly|over|under|almost|some|a|an|the)\s+)*$`, 'i');
/** Nothing but what is counted stands between the figure and the word that makes it a difference. */
const DIFFERS =
  /^\s*(?:(?!(?:is|are|was|were|be(?:en|ing)?|ha[sd]|have|remain\w*|st(?:oo|an)d\w*|stay\w*|which|that|and)\b)\p{L}+\s+){0,3}?(?:less|lower|fewer|smaller|more|higher|greater|larger)\s+than\b/iu;
const POINTS = /point|\bpps?\b/i;
const OF = /^\s+(?:out\s+)?(?:of|in)\s+(?:(?:the|every)\s+)?$/i;

/** The words that make a figure a difference stand straight before it. */
const LONGEST_CHANGE = 80;

/** "94 in the 12 months to March" is 94 of nothing. */
const TIME = /^\s?(?:sec|min|h(?:ou)?r|day|week|month|year)/i;

export function roleOf(sentence: string, figures: readonly FoundFigure[], at: number): FigureRole {
  const figure = figures[at];
  if (!figure) return 'level';
  const isOf = (one: FoundFigure | undefined, other: FoundFigure | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.value <= other.value &&
    OF.test(sentence.slice(endOf(one), other.index)) &&
    !TIME.test(sentence.slice(endOf(other)));
  if (isOf(figure, figures[at + 1]) || isOf(figures[at - 1], figure)) return 'share';
  const changes =
    CHANGED.test(sentence.slice(Math.max(0, figure.index - LONGEST_CHANGE), figure.index)) || DIFFERS.test(sentence.slice(endOf(figure)));
  return changes || (figure.unit === 'percent' && POINTS.test(figure.text)) ? 'change' : 'level';
}

/** Whether a change that a sentence says is the one between two of its levels. */
export function isChangeBetween(change: FoundFigure, then: FoundFigure, now: FoundFigure): boolean {
  const moved = Math.abs(now.value - then.value);
  const slack = 10 ** -decimalsOf(change) / 2 + 1e-9;
  const said = Math.abs(change.value);
  if (comparable(change, now) || (change.unit === 'percent' && now.unit === 'percent')) return Math.abs(said - moved) <= slack;
  return change.unit === 'percent' && then.value !== 0 && Math.abs(said - (moved / Math.abs(then.value)) * 100) <= slack;
}

/** Where the words after a figure begin. */
export function endOf(figure: FoundFigure): number {
  return figure.index + figure.text.length;
}

function decimalsOf({ text }: FoundFigure): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
