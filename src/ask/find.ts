import type { Snapshot } from '../library/snapshot';
import type { TermSheet } from '../library/term-sheet';
import type { PlanRecord, RecordKind } from '../plan/records';
import { candidatesFor } from './candidates';
import { covered, share, type Has } from './cover';
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
  const candidates = candidatesFor(concepts, snapshot, only);
  const least = candidates.bounded ? LEAST : RANK_BONUS;
  const together = togethernessOf(concepts, snapshot);
  const top = candidates.ranks.reduce((most, rank) => Math.max(most, rank), 0) || 1;
  const kept: { readonly at: number; readonly score: number }[] = [];
  candidates.records.forEach((at, slot) => {
    const record = snapshot.records[at];
    const has: Has = (concept) => candidates.presence.get(concept)?.[slot] ?? 0;
    if (!record || isLeftOut(record, concepts) || lacksPlace(concepts, has) || onlyThePlace(concepts, has)) return;
    // A row of a table has one of the things named side by side; a text that answers for both has both.
    const share = covered(concepts, has, record.kind === 'measure' || record.kind === 'award');
    if (share + RANK_BONUS + PHRASE_BONUS < least) return;
    const score = share + RANK_BONUS * ((candidates.ranks[slot] ?? 0) / top) + PHRASE_BONUS * together(at);
    if (score > least) kept.push({ at, score });
  });
  return kept
    .sort((a, b) => b.score - a.score || (snapshot.order[a.at] ?? 0) - (snapshot.order[b.at] ?? 0))
    .flatMap(({ at, score }): Found[] => {
      const record = snapshot.records[at];
      return record ? [{ record, score }] : [];
    });
}

/** A measure whose own name has what is not meant; anything, for a "non-" word that no document has. */
function isLeftOut(record: PlanRecord, concepts: readonly Concept[]): boolean {
  if (concepts.some((concept) => !concept.known && concept.role === 'topic' && /^non-/i.test(concept.words))) return true;
  if (record.kind !== 'measure') return false;
  // What no document tells apart cannot be left out of a figure.
  if (concepts.some((concept) => concept.role === 'excluded' && concept.firm && !concept.known)) return true;
  return (
    concepts.some((concept) => concept.role === 'excluded' && presence(concept, sheetOf(record.name)) >= PRESENT) &&
    !sentenceApart(record, concepts)
  );
}

function lacksPlace(concepts: readonly Concept[], has: Has): boolean {
  return concepts.some((concept) => concept.role === 'place' && has(concept) < PRESENT);
}

/** The place alone does not make up for a subject: what is recorded of Slough is no answer on rural crime there. */
function onlyThePlace(concepts: readonly Concept[], has: Has): boolean {
  if (!concepts.some((concept) => concept.role === 'place')) return false;
  const subject = share(
    concepts.filter((concept) => concept.role !== 'place'),
    has,
  );
  return subject !== undefined && subject < SUBJECT;
}

/** How much of some concepts a text's or a record's terms cover; see `covered`. */
export function coverage(concepts: readonly Concept[], sheet: TermSheet): number {
  return covered(concepts, (concept) => presence(concept, sheet));
}
