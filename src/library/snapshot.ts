import { createHash } from 'node:crypto';
import type { OnShare } from '../documents/reader';
import type { DocumentFacts, Note } from '../plan/document';
import type { PlanRecord } from '../plan/records';
import type { Extracted } from '../extract/extracted';
import { searchEntry, type SearchEntry } from './searchable';
import { atOnce, type Steps } from './in-steps';
import { byKind, type ByKind } from './kinds';
import { mergeSteps } from './merge';
import { nearWordSteps, type NearWords } from './near-words';
import { settlingSteps } from './settle-commitments';
import { termIndexSteps, type TermIndex } from './term-index';
import { buildSheets, type TermSheets } from './term-sheet';
import { vocabularySteps, type Vocabulary } from './vocabulary';

/** One document's part in a snapshot; `records` counts what it gave. A failed document has no facts and says why in its notes. */
export interface LoadedDocument {
  readonly file: string;
  readonly facts?: DocumentFacts;
  readonly records: number;
  readonly notes: readonly Note[];
}

/** Frozen records with their index. Swapped whole; a question keeps the one it began with. */
export interface Snapshot {
  /** A hash of the records: the same documents give the same version. */
  readonly version: string;
  readonly documents: readonly LoadedDocument[];
  readonly records: readonly PlanRecord[];
  readonly byId: ReadonlyMap<string, PlanRecord>;
  readonly entries: ReadonlyMap<string, SearchEntry>;
  readonly ofKind: ByKind;
  /** For each place in `records`, the place its id has among all ids in alphabetical order. */
  readonly order: Uint32Array;
  readonly terms: TermIndex;
  readonly nearWords: NearWords;
  readonly sheets: TermSheets;
  readonly vocabulary: Vocabulary;
}

/** What a file gave: records, or the notes that say why it gave none. */
export type Outcome =
  { readonly file: string; readonly extracted: Extracted } | { readonly file: string; readonly failed: readonly Note[] };

/** Records of all documents, merged, indexed and frozen. */
export const buildSnapshot = (outcomes: readonly Outcome[]): Snapshot => atOnce(snapshotSteps(outcomes));

/** The same in steps, for a thread that has others to answer; `onShare` is told when a part of the work is done. */
export function* snapshotSteps(outcomes: readonly Outcome[], onShare?: OnShare): Steps<Snapshot> {
  const read = outcomes.flatMap((outcome) => ('extracted' in outcome ? [outcome.extracted] : []));
  const merged = yield* settlingSteps(yield* mergeSteps(read.map((extracted) => extracted.records)));
  onShare?.(0.2);
  const records = Object.freeze(merged.map((record) => Object.freeze(record)));
  const byId = new Map(records.map((record) => [record.id, record]));
  const list: SearchEntry[] = [];
  for (const [at, record] of records.entries()) {
    list.push(searchEntry(record, byId, textBefore(record, records[at - 1])));
    yield;
  }
  onShare?.(0.3);
  const entries = new Map(list.map((entry) => [entry.id, entry]));
  const terms = yield* termIndexSteps(list, (at) => records[at]?.kind !== 'commitment');
  onShare?.(0.5);
  return Object.freeze({
    version: yield* versionOf(records),
    documents: outcomes.map(documentOf),
    records,
    byId,
    entries,
    ofKind: byKind(records),
    order: orderOf(records),
    terms,
    nearWords: yield* nearWordSteps(terms.postings.keys(), terms.frequency.keys()),
    sheets: buildSheets(
      records.map(({ id }) => id),
      terms,
    ),
    // A promise repeats its update's words, which are counted there.
    vocabulary: yield* vocabularySteps(
      records.filter(({ kind }) => kind !== 'commitment'),
      list.filter((_, at) => records[at]?.kind !== 'commitment'),
      terms.frequency,
    ),
  });
}

/** Of all that the records say, in their order. */
function* versionOf(records: readonly PlanRecord[]): Steps<string> {
  const hash = createHash('sha256');
  for (const record of records) {
    hash.update(JSON.stringify(record));
    yield;
  }
  return hash.digest('hex').slice(0, 12);
}

function orderOf(records: readonly PlanRecord[]): Uint32Array {
  const ids = records.map(({ id }, place) => ({ id, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = new Uint32Array(records.length);
  ids.forEach(({ place }, at) => (order[place] = at));
  return order;
}

function documentOf(outcome: Outcome): LoadedDocument {
  if ('failed' in outcome) return { file: outcome.file, records: 0, notes: outcome.failed };
  const { facts, records, notes } = outcome.extracted;
  return { file: outcome.file, facts, records: records.length, notes };
}

function textBefore(record: PlanRecord, before: PlanRecord | undefined): string {
  if (record.kind !== 'update' || before?.kind !== 'update') return '';
  const [here, there] = [record.citations[0], before.citations[0]];
  return here.line !== undefined && here.line === there.line && here.document === there.document ? before.text : '';
}
