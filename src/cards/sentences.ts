/** Longer than this and a text no longer stands on a phone in one piece. */
const LONGEST = 900;
/** Longer than this and a sentence is none: a list or a table that lost its marks. */
const ENDLESS = 1200;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text in parts of whole sentences, each part as long as a phone bears; a short text is one part. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(squeeze(text))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + segment.length <= LONGEST) parts[parts.length - 1] = last + segment;
    else parts.push(...byWords(segment));
  }
  return parts.map(squeeze).filter((part) => part !== '');
}

/** A sentence that never ends, by words; what is longer than any word is cut where it must be. */
function byWords(sentence: string): readonly string[] {
  if (sentence.length <= ENDLESS) return [sentence];
  const parts: string[] = [''];
  for (const word of sentence.split(' ').flatMap((long) => long.match(/.{1,450}/gsu) ?? [])) {
    const last = parts.at(-1) ?? '';
    if (last.length + word.length >= LONGEST) parts.push(word);
    else parts[parts.length - 1] = `${last} ${word}`;
  }
  return parts;
}

/** What is left of a text without the sentences that are shown already. */
export function without(text: string, shown: readonly string[]): string {
  return shown.reduce((left, sentence) => squeeze(left.replace(squeeze(sentence), ' ')), squeeze(text));
}
