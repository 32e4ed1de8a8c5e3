import type { Snapshot } from '../library/snapshot';
import { STOP_WORDS } from '../library/stop-words';
import { wordsOf, type Word } from '../library/words';
import { askingClause } from './clauses';
import { findAskedPeriods } from './asked-periods';
import { conceptsOf } from './concepts';
import { withoutCourtesies } from './courtesies';
import { coverage } from './find';
import { sheetOf } from './sheet-of';
import { findCues } from './cues';
import { LASTING, type Memory } from './memory';
import { requirePlaces } from './question-places';
import type { Concept, Question, Wanted } from './question';
import { findReferences } from './references';

interface Span {
  readonly index: number;
  readonly length: number;
}

const FOLLOW_ON =
  /\binstead\b|^(?:and|what about|how about|what of|just|only|but|also|exclude|excluding|except|without|same for|same|why|which|who|when|where|more|any more|the other|those|these|that|it|then|or|ok|so)\b/i;
const POINTS_BACK = /\b(?:it|its|that|those|these|them|they|this one|that one|there|the same|of those|of them)\b/i;

/** A question as typed, in terms of what the snapshot knows. `memory` is what was talked about before; it only counts when the question leans on it. */
export function understand(text: string, memory: Memory | undefined, snapshot: Snapshot): Question {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const asked = withoutCourtesies(clean);
  const periods = findAskedPeriods(asked, snapshot);
  const references = findReferences(asked, knownNumbers(snapshot)).filter((found) => !periods.some((period) => touches(period, found)));
  const cues = findCues(asked);
  const words = wordsOf(asked).filter((word) => ![...periods, ...references, ...cues.unwanted].some((span) => within(word, span)));
  const isCue = (word: Word): boolean => cues.spans.some((span) => within(word, span));
  const linked = requirePlaces(leaveOut(conceptsOf(words, snapshot, isCue), asked), asked, snapshot);
  const own = askingClause(linked, words, asked, snapshot);
  const followsOn = memory !== undefined && references.length === 0 && leansOnMemory(asked, own, memory, snapshot);
  const concepts = followsOn ? [...own, ...carry(memory, own, snapshot)] : own;
  return {
    text: clean,
    wanted: followsOn ? withCarried(cues.wanted, memory) : cues.wanted,
    concepts,
    references: references.map((found) => found.reference),
    periods: periods.map((found) => found.asked),
    places: own.filter((concept) => concept.role === 'place').map((concept) => concept.words),
    ...(cues.moved && { moved: cues.moved }),
    ...(cues.extreme && { extreme: cues.extreme }),
    followsOn,
    topic: topicOf(concepts),
  };
}

const within = (word: Word, span: Span): boolean => word.index >= span.index && word.index < span.index + span.length;
const touches = (a: Span, b: Span): boolean => a.index < b.index + b.length && b.index < a.index + a.length;

/** "not crimes": the word after "not" is what is not meant. */
function leaveOut(concepts: readonly Concept[], text: string): Concept[] {
  return concepts.map((concept) => {
    const at = text.indexOf(concept.words);
    const negated =
      concept.role === 'topic' && /\b(?:not|excluding|except|exclude|minus|other than)\s+(?:the\s+|any\s+)?$/i.test(text.slice(0, at));
    return negated ? { ...concept, role: 'excluded' } : concept;
  });
}

/** The subject in the asker's own words, what was said before with it; without places. */
function topicOf(concepts: readonly Concept[]): string {
  return concepts
    .filter((concept) => concept.role === 'topic' || concept.role === 'carried')
    .map((concept) => concept.words)
    .join(' ');
}

function knownNumbers(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(
    snapshot.records.flatMap((record) =>
      (record.kind === 'objective' || record.kind === 'theme') && record.number ? [record.number] : [],
    ),
  );
}

/** Whether a question makes sense only with what was said before: it opens like one, or it names nothing of its own. */
function leansOnMemory(text: string, own: readonly Concept[], memory: Memory, snapshot: Snapshot): boolean {
  const topics = own.filter((concept) => concept.role !== 'cue' && concept.role !== 'excluded');
  if (topics.length === 0 || namesRowBeside(topics, memory, snapshot)) return true;
  const words = text.split(' ').filter((word) => !STOP_WORDS.has(word.toLowerCase())).length;
  return (FOLLOW_ON.test(text) && topics.length <= 3) || (POINTS_BACK.test(text) && words <= 6);
}

/** "incidents not crimes", after a measure: all of it stands in the name of another row of the same table. */
function namesRowBeside(topics: readonly Concept[], memory: Memory, snapshot: Snapshot): boolean {
  const before = new Set(memory.subject.measures);
  const aims = new Set(
    snapshot.records.flatMap((record) => (record.kind === 'measure' && record.aim && before.has(record.id) ? [record.aim] : [])),
  );
  return snapshot.records.some(
    (record) =>
      record.kind === 'measure' && record.aim !== undefined && aims.has(record.aim) && coverage(topics, sheetOf(record.name)) >= 0.9,
  );
}

/** What was wanted before is wanted still, unless this question wants something of its own. */
function withCarried(wanted: ReadonlySet<Wanted>, memory: Memory): ReadonlySet<Wanted> {
  const asksAnew = [...wanted].some((each) => LASTING.includes(each) || each === 'comparison' || each === 'objective');
  return asksAnew ? wanted : new Set([...wanted, ...memory.subject.wanted]);
}

/** What was talked about before, weaker than what is said now; a place said now takes the place of the one before. */
function carry(memory: Memory, own: readonly Concept[], snapshot: Snapshot): Concept[] {
  const said = new Set(own.flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms)));
  const placed = own.some((concept) => concept.role === 'place');
  // "and in Slough?" asks for the same subject there: all of the subject is asked again.
  const whereOnly = placed && own.every((concept) => concept.role !== 'topic');
  const before = memory.subject.terms.filter((term) => !(placed && memory.subject.places.includes(term)));
  return conceptsOf(wordsOf(before.join(' ')), snapshot, () => false)
    .filter((concept) => !concept.alternatives.some((alternative) => alternative.terms.every((term) => said.has(term))))
    .map((concept) => (whereOnly ? concept : { ...concept, role: 'carried' as const, weight: concept.weight * 0.5 }));
}
