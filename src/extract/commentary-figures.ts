import type { Citation } from '../plan/citation';
import { findFigures } from '../plan/figure-parse';
import type { CommentaryFigure } from '../plan/records';
import { sentencesOf } from './sentences';
import { plain, thenAndNow } from './then-and-now';

/** The sentences of a commentary that hold figures, each with all of them, and then and now where the sentence says so. */
export function commentaryFigures(text: string, citation: Citation): CommentaryFigure[] {
  return joinFollowers(sentencesOf(text)).flatMap((sentence) => {
    const figures = findFigures(sentence).map(plain);
    return figures.length === 0 ? [] : [{ sentence, figures, ...thenAndNow(sentence), citation }];
  });
}

/** "This was an increase from 94" means nothing without the sentence before it. */
function joinFollowers(sentences: readonly string[]): string[] {
  return sentences.reduce<string[]>((joined, sentence) => {
    const before = joined.at(-1);
    if (before === undefined || !/^(?:This|That|It|These)\s+(?:is|was|are|were|has been|represents?|equates?)\b/.test(sentence))
      return [...joined, sentence];
    return [...joined.slice(0, -1), `${before} ${sentence}`];
  }, []);
}
