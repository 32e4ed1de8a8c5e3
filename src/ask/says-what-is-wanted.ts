import { findFigures } from '../plan/figure-parse';
import { wordsOf } from '../library/words';
import type { Passage, Update } from '../plan/records';
import type { Snapshot } from '../library/snapshot';
import { narrows } from './narrowing';
import { presence } from './presence';
import type { Concept, Question } from './question';

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\w+)?$/;
/** A number this many words from what it counts is still its number. */
const NEAR = 6;
/** A word in this share of all records is a common one. */
const COMMON = 0.04;

/**
 * Whether the words of an update can answer what is wanted: a number beside the subject for "how many", a sum for "what did it cost".
 * An update that only mentions the subject must not stand in for a figure that is not recorded.
 */
export function saysWhatIsWanted(record: Update | Passage, question: Question, snapshot: Snapshot): boolean {
  if (question.wanted.has('count') && onlyCommonWords(question, snapshot)) return false;
  if (ASKS_HOW_MUCH.test(question.text) && question.wanted.has('money') && !/£\s?\d/.test(record.text)) return false;
  const asksForFigure = question.wanted.has('count') || question.wanted.has('percent');
  if (asksForFigure && question.concepts.some((concept) => narrows(concept) && lacks(record, concept, snapshot))) return false;
  if (question.wanted.has('cost') && !/£\s?\d/.test(record.text)) return false;
  if (question.wanted.has('percent') && !question.wanted.has('change') && !/%|\bper cent\b|\brates?\b/i.test(record.text)) return false;
  return !question.wanted.has('count') || countsTheSubject(record.text, question);
}

/** Money that changed hands, as against "how much did demand drop". */
const ASKS_HOW_MUCH =
  /\bhow much\b.*\b(?:giv\w+|gave|spen[dt]|pay|paid|fund\w*|grant\w*|award\w*|costs?|money|cash|gets?|got|received?|went|allocat\w+|contribut\w+|invest\w*)\b/i;

/** Whether a record has nothing of whom a figure is asked for. */
function lacks(record: Update | Passage, concept: Concept, snapshot: Snapshot): boolean {
  const sheet = snapshot.sheets.get(record.id);
  return sheet === undefined || presence(concept, sheet) === 0;
}

/** "how many officers": a number beside a word that stands everywhere counts something else. */
function onlyCommonWords({ concepts }: Question, snapshot: Snapshot): boolean {
  const topics = concepts.filter((concept) => concept.role === 'topic' || concept.role === 'carried');
  const common = (concept: Concept): boolean =>
    concept.alternatives.every((alternative) =>
      alternative.terms.every((term) => (snapshot.vocabulary.frequency.get(term) ?? 0) > snapshot.records.length * COMMON),
    );
  return topics.length > 0 && topics.every(common);
}

function countsTheSubject(text: string, question: Question): boolean {
  const subject = new Set(
    question.concepts
      .filter((concept) => concept.role !== 'cue')
      .flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms)),
  );
  const words = wordsOf(text);
  const figures = findFigures(text).flatMap((figure) => (figure.unit === 'count' ? [figure.index] : []));
  const numbers = words.flatMap((word, at) =>
    figures.some((index) => Math.abs(index - word.index) <= 1) || NUMBER_WORD.test(word.text) ? [at] : [],
  );
  if (subject.size === 0) return numbers.length > 0;
  return numbers.some((at) =>
    words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((word) => word.terms.some((term) => subject.has(term))),
  );
}
