/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = /(?:\b(?:approx|no|nos|qtr|fig|e\.g|i\.e|vs|inc|incl|mr|mrs|ms|dr|st|supt|insp|sgt|para|ref)|\b[A-Z])\.$/i;

/** The sentences of a text, in order, trimmed. A figure may begin one ("1,497 files were ..."). */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  if (text.trim() === '') return sentences;
  for (const part of text.trim().split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d£])/u)) {
    begun = begun === '' ? part : `${begun} ${part}`;
    if (ABBREVIATIONS.test(begun)) continue;
    sentences.push(begun);
    begun = '';
  }
  return begun === '' ? sentences : [...sentences, begun];
}
