import { indexTerms, type SearchEntry } from '../library/searchable';
import type { Snapshot } from '../library/snapshot';
import type { TermSheet } from '../library/term-sheet';
import type { PlanRecord } from '../plan/records';
import { presence } from './presence';
import type { Concept } from './question';
import { sentenceApart } from './sentence-apart';
import { sheetOf } from './sheet-of';

/** A record with how well it covers what was asked: 1 when it has all of it in its own name. */
export interface Found<R extends PlanRecord = PlanRecord> {
  readonly record: R;
  readonly score: number;
}

/** A place or a topic counts as present from here. */
const PRESENT = 0.45;
/** Where a place is asked for, a record has at least this share of what is asked about it. */
const SUBJECT = 0.42;
const PHRASE_BONUS = 0.06;
const RANK_BONUS = 0.04;
const CARRIED_SHARE = 0.3;

/**
 * Records that have something of what is asked, best first. MiniSearch proposes; what decides is the share of the question a record covers,
 * rare words counting more, then words standing together, then MiniSearch's own rank. Records without an asked place are left out.
 */
export function find(concepts: readonly Concept[], snapshot: Snapshot): Found[] {
  const terms = [...new Set(concepts.flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms)))];
  if (terms.length === 0) return [];
  const proposed = snapshot.index.search(terms.join(' '));
  const top = proposed[0]?.score ?? 1;
  return proposed
    .flatMap((result): Found[] => {
      const id: unknown = result.id;
      const record = typeof id === 'string' ? snapshot.byId.get(id) : undefined;
      const sheet = record && snapshot.sheets.get(record.id);
      if (!record || !sheet || isLeftOut(record, concepts) || lacksPlace(concepts, sheet) || onlyThePlace(concepts, sheet)) return [];
      return [
        {
          record,
          // A row of a table has one of the things named side by side; a text that answers for both has both.
          score:
            coverage(concepts, sheet, record.kind === 'measure' || record.kind === 'award') +
            RANK_BONUS * (result.score / top) +
            PHRASE_BONUS * togetherness(concepts, record.id, snapshot),
        },
      ];
    })
    .filter((found) => found.score > RANK_BONUS)
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
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

function lacksPlace(concepts: readonly Concept[], sheet: TermSheet): boolean {
  return concepts.some((concept) => concept.role === 'place' && presence(concept, sheet) < PRESENT);
}

/** The place alone does not make up for a subject: what is recorded of Slough is no answer on rural crime there. */
function onlyThePlace(concepts: readonly Concept[], sheet: TermSheet): boolean {
  if (!concepts.some((concept) => concept.role === 'place')) return false;
  const subject = share(
    concepts.filter((concept) => concept.role !== 'place'),
    sheet,
  );
  return subject !== undefined && subject < SUBJECT;
}

/**
 * The share of the question's weight that a record has; what was talked about before counts for less than what is asked now.
 * With `either`, one of the things named side by side is enough.
 */
export function coverage(concepts: readonly Concept[], sheet: TermSheet, either = false): number {
  const own = share(
    concepts.filter((concept) => concept.role !== 'carried'),
    sheet,
    either,
  );
  const carried = share(
    concepts.filter((concept) => concept.role === 'carried'),
    sheet,
    either,
  );
  if (own === undefined) return carried ?? 0;
  return carried === undefined ? own : own * (1 - CARRIED_SHARE) + carried * CARRIED_SHARE;
}

/** Cue words only rank: they are left out of the share unless the record has them. With `either`, of things named side by side one is enough. */
function share(concepts: readonly Concept[], sheet: TermSheet, either = false): number | undefined {
  const asked = concepts.filter((concept) => concept.role !== 'cue' && concept.role !== 'excluded');
  const topics = either ? oneOfEachList(asked, sheet) : asked;
  const total = topics.reduce((sum, concept) => sum + concept.weight, 0);
  if (total === 0) return undefined;
  const held = topics.reduce((sum, concept) => sum + concept.weight * presence(concept, sheet), 0);
  const cued = concepts
    .filter((concept) => concept.role === 'cue')
    .reduce((sum, concept) => sum + concept.weight * presence(concept, sheet), 0);
  return held / total + Math.min(0.05, (cued / total) * 0.5);
}

function oneOfEachList(concepts: readonly Concept[], sheet: TermSheet): Concept[] {
  const best = new Map<number, Concept>();
  for (const concept of concepts) {
    const known = concept.list === undefined ? undefined : best.get(concept.list);
    if (concept.list !== undefined && (!known || presence(concept, sheet) > presence(known, sheet))) best.set(concept.list, concept);
  }
  return concepts.filter((concept) => concept.list === undefined || best.get(concept.list) === concept);
}

/** Which share of neighbouring concepts also stand together in the record. */
function togetherness(concepts: readonly Concept[], id: string, snapshot: Snapshot): number {
  const topics = concepts.filter((concept) => concept.known && concept.role !== 'cue');
  const entry = snapshot.entries.get(id);
  if (topics.length < 2 || !entry) return 0;
  const positions = positionsIn(entry);
  const places = topics.map((topic) =>
    topic.alternatives.flatMap((alternative) => alternative.terms.flatMap((term) => positions.get(term) ?? [])),
  );
  const near = places
    .slice(1)
    .filter((after, at) => after.some((position) => places[at]?.some((before) => position > before && position - before <= 3)));
  return near.length / (topics.length - 1);
}

const POSITIONS = new WeakMap<SearchEntry, ReadonlyMap<string, readonly number[]>>();

/** Where each term stands in an entry, worked out once an entry. */
function positionsIn(entry: SearchEntry): ReadonlyMap<string, readonly number[]> {
  const known = POSITIONS.get(entry);
  if (known) return known;
  const positions = new Map<string, number[]>();
  indexTerms(`${entry.title} ${entry.text} ${entry.aside ?? ''}`).forEach((term, at) => {
    const before = positions.get(term);
    if (before) before.push(at);
    else positions.set(term, [at]);
  });
  POSITIONS.set(entry, positions);
  return positions;
}
