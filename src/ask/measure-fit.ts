import type { Snapshot } from '../library/snapshot';
import { isOrdinary } from './english';
import type { CommentaryFigure, Measure } from '../plan/records';
import { isKindOfCrime, narrows } from './narrowing';
import { presence } from './presence';
import type { Concept } from './question';
import { isName } from './question-places';
import { sheetOf } from './sheet-of';

/** A word that tells this much, against the one that tells most, must be in the measure; so must one that tells measures from each other. */
const STRONG = 0.6;
const PRESENT = 0.3;
/** Words of less weight are how people talk. */
const TOLD = 0.3;

/** What of a question a measure's name and aim lack, and the sentence of its commentary that has it. */
export interface MeasureFit {
  readonly fits: boolean;
  readonly sentence?: CommentaryFigure;
}

/**
 * Whether a measure is about all of what is asked. Most of it is not enough: "hate crime prosecutions" is no question about prosecutions for violence.
 * What name and aim lack, one sentence of the commentary with a figure may have ("offences recorded").
 */
export function fitOf(measure: Measure, concepts: readonly Concept[], snapshot: Snapshot): MeasureFit {
  const own = sheetOf(`${measure.name} ${measure.aim ?? ''} ${measure.place ?? ''}`);
  const topics = concepts.filter((concept) => concept.role === 'topic' || concept.role === 'carried' || concept.role === 'place');
  const heaviest = Math.max(0, ...topics.filter((concept) => concept.known).map(plainWeight));
  const required = topics.filter((concept) => concept.role !== 'place' && isRequired(concept, heaviest, snapshot));
  const has = (concept: Concept): boolean => presence(concept, own) >= PRESENT;
  // Of things named side by side a row has one.
  const lacking = required.filter(
    (concept) => !has(concept) && !(concept.list !== undefined && topics.some((other) => other.list === concept.list && has(other))),
  );
  const places = topics.filter((concept) => concept.role === 'place');
  if (places.some((concept) => presence(concept, own) < PRESENT)) return { fits: false };
  if (lacking.length === 0)
    return {
      fits: true,
      ...sentenceWith(
        measure,
        topics.filter((concept) => concept.known && !has(concept) && plainWeight(concept) >= heaviest * TOLD),
      ),
    };
  // One word that only the commentary has ("officers") does not make the measure its subject.
  if (lacking.length === required.length && required.length < 2) return { fits: false };
  const sentence = measure.commentaryFigures.find((said) =>
    lacking.every((concept) => presence(concept, sheetOf(said.sentence)) >= PRESENT),
  );
  return sentence ? { fits: true, sentence } : { fits: false };
}

/** What of a question a measure has only in a word for more than it: "antisemitic" in the row of all faith related crime. */
export function onlyWider(measure: Measure, concepts: readonly Concept[]): readonly string[] {
  const own = sheetOf(`${measure.name} ${measure.aim ?? ''} ${measure.place ?? ''} ${measure.commentary ?? ''}`);
  return concepts
    .filter((concept) => concept.role !== 'excluded' && concept.role !== 'cue')
    .filter((concept) => presence(concept, own) >= PRESENT && presence(concept, own, { exactly: true }) < PRESENT)
    .map((concept) => concept.words);
}

/** "rapes recorded": the row has the rapes, a sentence below it counts the recorded ones. */
function sentenceWith(measure: Measure, lacking: readonly Concept[]): Pick<MeasureFit, 'sentence'> {
  const sentence =
    lacking.length === 0
      ? undefined
      : measure.commentaryFigures.find((said) => lacking.every((concept) => presence(concept, sheetOf(said.sentence)) >= PRESENT));
  return sentence ? { sentence } : {};
}

/** What is carried weighs half as much, and is asked for all the same. */
const plainWeight = (concept: Concept): number => (concept.role === 'carried' ? concept.weight * 2 : concept.weight);

function isRequired(concept: Concept, heaviest: number, snapshot: Snapshot): boolean {
  // "Kent burglary": a name that no document knows is not made up for by the rest.
  if (!concept.known) return /^non-?/i.test(concept.words) || narrows(concept) || isKindOfCrime(concept) || isUnknownName(concept);
  if (narrows(concept)) return true;
  const tellsMeasures = concept.alternatives.some(
    (alternative) => alternative.weight >= 0.9 && alternative.terms.every((term) => snapshot.vocabulary.measureTerms.has(term)),
  );
  return tellsMeasures || plainWeight(concept) >= heaviest * STRONG || isName(concept, snapshot);
}

/** What no document and no everyday English has; a short word of lower case is more likely shorthand ("vols"). */
function isUnknownName({ words }: Concept): boolean {
  return !isOrdinary(words) && (words.length > 4 || /^\p{Lu}\p{Ll}/u.test(words));
}
