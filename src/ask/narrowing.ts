import type { Concept } from './question';

/** Of whom, or of what kind: a figure for all of them is none for these. */
const NARROWS =
  /^(?:m[ae]n|women|woman|males?|females?|boys?|girls?|child|children|kids|juveniles?|adults?|elderly|pensioners?|students?|victims?|suspects?|offenders?|commercial|business(?:es)?|attempted|fatal|stranger|historic|online|weekends?|nights?|\d{2,3}(?:s|[-–]\d{1,3})?)$/i;

/** Whether a concept names some of what is counted: "men", "commercial", the "65s" of "over 65s". */
export function narrows({ words }: Pick<Concept, 'words'>): boolean {
  return NARROWS.test(words);
}

/** What tells kinds of crime apart: where no document has the word, no other kind's figure answers for it. */
const KIND =
  /^(?:hate|knife|gun|drugs?|cyber|fraud|arson|robber(?:y|ies)|thefts?|rape|sexual|stalking|harassment|wildlife|heritage|retail|bike|bicycle|vehicle|car|metal|dog|acid|moped|gang|racist|faith|rural|domestic|burglar(?:y|ies)|violen(?:t|ce)|shoplifting|asb|antisocial|anti-social|criminal damage|public order|traffic|speeding|slavery|trafficking|exploitation)$/i;

/** Whether a concept names a kind of crime. */
export function isKindOfCrime({ words }: Pick<Concept, 'words'>): boolean {
  return KIND.test(words);
}
