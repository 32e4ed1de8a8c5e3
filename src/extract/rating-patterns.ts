import { anyOf, only, within } from './phrases';
import { RATINGS } from './vocabulary';

/** Ratings, and the letters and signs they are given by. */

/** A rating that stands alone on its line, with nothing to say that it is one. */
export const RATING_ALONE = only(RATINGS.alone);
/** The letters and signs by which a rating is often given, and the words they stand for. */
export const RAG_COLUMN = /\brag\b/i;
export const RAG_LETTERS: Readonly<Record<string, string>> = { R: 'Red', A: 'Amber', G: 'Green', B: 'Blue' };
export const RAG_SIGNS: Readonly<Record<string, string>> = { '🔴': 'Red', '🟠': 'Amber', '🟡': 'Amber', '🟢': 'Green', '🔵': 'Blue' };
/** Ratings that say whether a target is met; amber is short of it. */
export const MEETS_TARGET = only(RATINGS.meetsTarget);
export const FALLS_SHORT = only(RATINGS.shortOfTarget);
/** Ratings that say a thing is done, done late, or put off. */
export const DELIVERED_STATUS = new RegExp(`^(?:(?:green|blue)\\s*[-–—:(]?\\s*)?${anyOf(RATINGS.delivered)}\\b`, 'i');
export const SLIPPED_STATUS = within(RATINGS.slipped);
/** Ratings of what is given up: it is no promise any more. */
export const DROPPED_STATUS = within(RATINGS.givenUp);
