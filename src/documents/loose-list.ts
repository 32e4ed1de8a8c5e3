import { oneLine } from './clean-text';

const BULLET = /[•▪●◦‣■]/;
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Words that begin a sentence with a capital and are never written with one inside: after a lower-case word a full stop is missing. */
const LOST_STOP = /(?<=\s\p{Ll}{3,})\s+(?=(?:Following|The|This|These|There|As|During|After|Since|Further|Work|We|Our|All|Each)\s+\p{Ll})/u;

/** A sentence that only goes on about the one before it. */
const GOES_ON = /^(?:This|These|Those|That|It|They|Such|Both|He|She)\b/;

/** Whether a text holds bullet characters that stand for list items. */
export function hasBullets(text: string): boolean {
  return BULLET.test(text);
}

/** The items of a list whose marks were lost: cut at bullet characters, else at sentences. */
export function cutLooseList(text: string): string[] {
  if (hasBullets(text)) return text.split(new RegExp(BULLET.source)).map(oneLine).filter(Boolean);
  const items: string[] = [];
  for (const { segment } of sentences.segment(oneLine(text))) {
    for (const piece of segment.split(LOST_STOP)) {
      const sentence = oneLine(piece);
      const before = items.at(-1);
      if (before !== undefined && (GOES_ON.test(sentence) || !/^[\p{Lu}\d"'“‘#£(]/u.test(sentence))) {
        items[items.length - 1] = `${before} ${sentence}`;
      } else if (sentence) items.push(sentence);
    }
  }
  return items;
}
