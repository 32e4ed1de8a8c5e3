import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';

/** A rating that a text asks for. */
export interface AskedRating {
  /** In lower case: "red", "off track". */
  readonly rating: string;
  /** "Not on track". */
  readonly denied: boolean;
  readonly index: number;
  readonly end: number;
}

const COLOURS = ['red', 'amber', 'green', 'on track', 'off track', 'at risk', 'delayed', 'not rated'];

/** Every rating that the documents give, longest first, and the colours that people ask for anyway. */
const ratingsOf = onceASnapshot(({ ofKind }): readonly string[] => {
  const given = [...ofKind.objective, ...ofKind.measure, ...ofKind.commitment].flatMap(({ status }) => status?.toLowerCase().trim() ?? []);
  return [...new Set([...given, ...COLOURS])]
    .filter((rating) => /^[\p{L}][\p{L} /-]{1,30}$/u.test(rating))
    .sort((a, b) => b.length - a.length);
});

/** The rating that a text names, as the documents word it. */
export function askedRating(text: string, snapshot: Snapshot): AskedRating | undefined {
  const plain = text.toLowerCase().replace(/-/g, ' ');
  for (const rating of ratingsOf(snapshot)) {
    const match = new RegExp(String.raw`(?<![\p{L}\p{N}])${rating.replace(/[/-]/g, '.')}(?![\p{L}\p{N}])`, 'u').exec(plain);
    if (!match) continue;
    const denied =
      /\b(?:not|isn'?t|aren'?t|never|no longer)\s+(?:\w+\s+)?$/.test(plain.slice(0, match.index)) && !rating.startsWith('not ');
    return { rating, denied, index: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Whether a record's rating is the one asked for: "Amber" and "Amber/Green" are amber. */
export const isRated = (status: string | undefined, { rating, denied }: AskedRating): boolean =>
  status !== undefined &&
  (status.toLowerCase() === rating || status.toLowerCase().startsWith(`${rating} `) || status.toLowerCase().startsWith(`${rating}/`)) !==
    denied;
