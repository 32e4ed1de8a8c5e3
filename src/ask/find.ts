import type { Snapshot } from '../library/snapshot';
import type { TermSheet } from '../library/term-sheet';
import type { PlanRecord, RecordKind } from '../plan/records';
import { candidatesFor } from './candidates';
import { covered } from './cover';
import { coveredEach, shareEach, type Presences } from './cover-many';
import { presence } from './presence';
import { LEAST, PHRASE_BONUS, RANK_BONUS } from './proposing';
import type { Concept } from './question';
import { sentenceApart } from './sentence-apart';
import { sheetOf } from './sheet-of';
import { togethernessOf } from './togetherness';

/** A record with how well it covers what was asked: 1 when it has all of it in its own name. */
export interface Found<R extends PlanRecord = PlanRecord> {
  readonly record: R;
  readonly score: number;
}

/** A place or a topic counts as present from here. */
const PRESENT = 0.45;
/** Where a place is asked for, a record has at least this share of what is asked about it. */
const SUBJECT = 0.42;

/**
 * Records that have something of what is asked, best first; of one kind when only that is wanted. What decides is the share of the question a record
 * covers, rare words counting more, then words standing together, then the rank that a full-text search gives. Records without an asked place are left out.
 */
export function find(concepts: readonly Concept[], snapshot: Snapshot, only?: RecordKind): Found[] {
  if (concepts.some((concept) => !concept.known && concept.role === 'topic' && /^non-/i.test(concept.words))) return [];
  const { records, presences, ranks, bounded } = candidatesFor(concepts, snapshot, only);
  const top = ranks.reduce((most, rank) => Math.max(most, rank), 0) || 1;
  const covers = coveredEach(concepts, presences);
  const isElsewhere = elsewhere(concepts, presences);
  const together = togethernessOf(concepts, snapshot, presences);
  const excludes = concepts.some(({ role }) => role === 'excluded');
  const kept: { readonly record: PlanRecord; readonly order: number; readonly score: number }[] = [];
  for (let place = 0; place < records.length; place += 1) {
    const at = records[place] ?? 0;
    const record = snapshot.records[at];
    if (!record || isElsewhere(place) || (excludes && isLeftOut(record, concepts))) continue;
    const least = bounded ? LEAST : RANK_BONUS;
    // A row of a table has one of the things named side by side; a text that answers for both has both.
    const covered = covers(place, record.kind === 'measure' || record.kind === 'award');
    if (covered + RANK_BONUS + PHRASE_BONUS < least) continue;
    const score = covered + RANK_BONUS * ((ranks[place] ?? 0) / top) + PHRASE_BONUS * together(at, place);
    if (score > least) kept.push({ record, order: snapshot.order[at] ?? 0, score });
  }
  kept.sort((a, b) => b.score - a.score || a.order - b.order);
  return kept;
}

/** A measure whose own name has what is not meant. */
function isLeftOut(record: PlanRecord, concepts: readonly Concept[]): boolean {
  if (record.kind !== 'measure') return false;
  // What no document tells apart cannot be left out of a figure.
  if (concepts.some((concept) => concept.role === 'excluded' && concept.firm && !concept.known)) return true;
  return (
    concepts.some((concept) => concept.role === 'excluded' && presence(concept, sheetOf(record.name)) >= PRESENT) &&
    !sentenceApart(record, concepts)
  );
}

/**
 * Tells of each of many records whether it lacks a place that is asked for, or has only the place: that does not make up for a subject, what is
 * recorded of Slough is no answer on rural crime there.
 */
function elsewhere(concepts: readonly Concept[], presences: Presences): (place: number) => boolean {
  const named = concepts.flatMap((concept) => (concept.role === 'place' ? (presences.get(concept) ?? []) : []));
  if (named.length === 0) return () => false;
  const subject = shareEach(
    concepts.filter((concept) => concept.role !== 'place'),
    presences,
  );
  return (at) => named.some((each) => (each[at] ?? 0) < PRESENT) || (subject !== undefined && subject(at) < SUBJECT);
}

/** How much of some concepts a text's or a record's terms cover; see `covered`. */
export function coverage(concepts: readonly Concept[], sheet: TermSheet): number {
  return covered(concepts, (concept) => presence(concept, sheet));
}
