import type { Snapshot } from '../library/snapshot';
import { wordsOf, type Word } from '../library/words';
import { findAskedPeriods } from './asked-periods';
import { askingClause } from './clauses';
import { conceptsOf } from './concepts';
import { opensNewSubject, withoutCourtesies } from './courtesies';
import { withCuesSpelt } from './cue-spelling';
import { findCues } from './cues';
import { findNegators, leaveOut } from './exclusions';
import { asksOfThat, carry, leansOnMemory, onlyRanks, withCarried } from './follow-on';
import { markLists } from './lists';
import { namedForces } from './forces';
import { findCommitmentWish, type CommitmentWish } from './commitment-wish';
import { lasts, type Memory } from './memory';
import { yearBefore } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { AskedPeriod, Concept, Question } from './question';
import { requirePlaces } from './question-places';
import { findReferences, knownNumbers } from './references';

interface Span {
  readonly index: number;
  readonly length: number;
}

/** What is typed, without what a screen does not show and with plain quotes and spaces. */
export function cleanText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/[‘’`´]/g, "'")
    .replace(/(?<![\w.])£?(\d{1,3})(?:\s?grand|k)\b/gi, '£$1,000')
    .replace(/\s+/g, ' ')
    .trim();
  // Shouted, capitals tell no abbreviation from a word.
  return plain.split(' ').length >= SHOUTED && !/\p{Ll}/u.test(plain) ? plain.toLowerCase() : plain;
}

const SHOUTED = 3;

/**
 * A question as typed, in terms of what the snapshot knows. `before` is what was talked about before; it only counts when the question leans on it.
 * Courtesies around the question are left out unless it is to be taken as typed.
 */
export function understand(
  text: string,
  before: Memory | undefined,
  snapshot: Snapshot,
  options: { readonly asTyped?: boolean; readonly now?: Date } = {},
): Question {
  const memory = opensNewSubject(text) ? undefined : before;
  const clean = withCuesSpelt(cleanText(text), snapshot);
  const asked = options.asTyped ? clean : withoutCourtesies(clean);
  const periods = findAskedPeriods(asked, snapshot, options.now);
  const references = findReferences(asked, knownNumbers(snapshot)).filter((found) => !periods.some((period) => touches(period, found)));
  const cues = findCues(asked);
  const negators = findNegators(asked);
  const wish = findCommitmentWish(asked, periods.length > 0);
  const words = wordsOf(asked).filter(
    (word) => ![...periods, ...references, ...cues.unwanted, ...negators].some((span) => within(word, span)),
  );
  const isCue = (word: Word): boolean => [...cues.spans, ...(wish?.spans ?? [])].some((span) => within(word, span));
  const linked = markLists(requirePlaces(leaveOut(conceptsOf(words, snapshot, isCue), negators, asked), asked, snapshot), asked);
  const read = askingClause(linked, asked, snapshot);
  const own = memory && asksOfThat(asked, read) ? read.map(onlyRanks) : read;
  const followsOn = memory !== undefined && references.length === 0 && leansOnMemory(asked, own, memory, snapshot);
  const concepts = followsOn ? [...carry(memory, own, snapshot), ...own] : own;
  return {
    text: asked,
    wanted: followsOn ? withCarried(cues.wanted, memory, asked) : cues.wanted,
    concepts,
    references: references.map((found) => found.reference),
    periods: periods.length === 0 && followsOn ? yearBeforeOf(memory, cues.wanted) : periods.map((found) => found.asked),
    places: own.filter((concept) => concept.role === 'place').map((concept) => concept.words),
    forces: namedForces(asked, snapshot),
    ...(cues.moved && { moved: cues.moved }),
    ...commitmentsAsked(wish?.wish, followsOn, cues.wanted, memory),
    ...(cues.extreme && { extreme: cues.extreme }),
    followsOn,
    ...(followsOn && memory.subject.objective !== undefined && { about: memory.subject.objective }),
    ...(followsOn && memory.subject.measures !== undefined && { measuresBefore: memory.subject.measures }),
    topic: topicOf(concepts),
    again: followsOn ? againInFull(asked, concepts, memory) : asked,
  };
}

/** What of promises is asked; "which of those are about hate crime" asks of the same as before. */
function commitmentsAsked(
  wish: CommitmentWish | undefined,
  followsOn: boolean,
  wanted: Question['wanted'],
  memory: Memory | undefined,
): Pick<Question, 'commitments'> {
  const before = followsOn && ![...wanted].some((each) => lasts(each)) ? memory?.subject.commitments : undefined;
  const asked = wish ?? before;
  return asked === undefined ? {} : { commitments: asked };
}

/** "And the year before", of what is no measure: a measure has the figure of its comparison. */
function yearBeforeOf({ subject }: Memory, wanted: Question['wanted']): AskedPeriod[] {
  if (!wanted.has('before') || !subject.period || subject.measures) return [];
  const period = yearBefore(subject.period);
  return [{ words: periodName(period), options: [period] }];
}

const within = (word: Word, span: Span): boolean => word.index >= span.index && word.index < span.index + span.length;
const touches = (a: Span, b: Span): boolean => a.index < b.index + b.length && b.index < a.index + a.length;

/** The subject in the asker's own words, what was said before with it; without places. */
function topicOf(concepts: readonly Concept[]): string {
  return concepts
    .filter((concept) => concept.role === 'topic' || concept.role === 'carried')
    .map((concept) => concept.words)
    .join(' ');
}

/** A follow-up with what it leans on put before it, so that it can be asked on its own. */
function againInFull(asked: string, concepts: readonly Concept[], memory: Memory): string {
  const before = concepts.filter((concept) => concept.index === -1).map((concept) => concept.words);
  const wanted = memory.subject.wanted.includes('money') ? 'award' : memory.subject.wanted.includes('value') ? 'figures' : '';
  const own = asked.replace(/^(?:and|what about|how about|what of|also|but|ok|so|then)\s+/i, '');
  return [...before, own, wanted].filter((part) => part !== '').join(' ');
}
