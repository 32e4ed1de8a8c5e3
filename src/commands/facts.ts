import Table from 'cli-table3';
import { loadLibrary } from '../library/load';
import type { Snapshot } from '../library/snapshot';
import { lastDayOf } from '../plan/day';
import type { DocumentFacts } from '../plan/document';
import { covers, lengthOf } from '../plan/period';
import { drawTable } from './draw-table';
import { readFactFile, type Fact } from './fact-file';
import { differences, type Differences } from './fact-match';
import { tellFailure } from './command-line';

const KINDS: readonly (readonly [Fact['kind'], string])[] = [
  ['objective', 'Objectives'],
  ['update', 'Updates'],
  ['measure', 'Measures'],
  ['funding', 'Awards'],
  ['commitment', 'Promises'],
  ['theme_link', 'Theme links'],
];

interface Held {
  readonly fact: Fact;
  /** Nothing where no record comes near. */
  readonly differences: Differences | undefined;
}

/** Holds what a fact file says of documents against what is read from each of them (of promises also from the reports before it), and prints the share found exactly, and what was not. */
export async function compareFacts(path: string, folder: string): Promise<void> {
  const facts = await readFactFile(path);
  const held: Held[] = [];
  const docs = [...new Set(facts.map((fact) => fact.doc))];
  const alone = new Map<string, Snapshot>();
  for (const doc of docs) alone.set(doc, await loadLibrary(folder, { only: [doc], onFailure: tellFailure }));
  for (const [doc, { records, documents }] of alone) {
    const own = documents[0]?.facts;
    const before = own ? docs.filter((other) => isEarlier(alone.get(other)?.documents[0]?.facts, own)) : [];
    // How a promise stands is told by the reports before as well, which made it.
    const { records: all } =
      before.length === 0 ? { records } : await loadLibrary(folder, { only: [...before, doc], onFailure: tellFailure });
    const asOf = own?.period ? lastDayOf(own.period.to) : '0001-01-01';
    for (const fact of facts.filter((one) => one.doc === doc))
      held.push({ fact, differences: differences(fact, fact.kind === 'commitment' ? all : records, asOf) });
  }
  process.stdout.write(`${shares(held)}\n`);
  for (const { fact, differences: wrong } of held) {
    if (wrong?.length === 0) continue;
    const what = wrong === undefined ? 'not found' : `other ${wrong.join(', ')}`;
    process.stdout.write(`${fact.doc}  ${fact.kind} ${fact.key}: ${what}\n`);
  }
}

/** Whether a document is an earlier one of the same plan; the plan for a whole year comes before what a part of it reports. */
function isEarlier(other: DocumentFacts | undefined, own: DocumentFacts): boolean {
  if (!other?.period || !own.period || other.plan !== own.plan || other.file === own.file) return false;
  if (covers(other.period, own.period) || covers(own.period, other.period)) return lengthOf(other.period) > lengthOf(own.period);
  return other.period.to < own.period.to;
}

function shares(held: readonly Held[]): string {
  const table = new Table({ head: ['', 'Exact', 'Of', '%'], colAligns: ['left', 'right', 'right', 'right'] });
  for (const [kind, name] of KINDS) {
    const own = held.filter(({ fact }) => fact.kind === kind);
    const exact = own.filter((one) => one.differences?.length === 0).length;
    if (own.length > 0) table.push([name, exact, own.length, ((100 * exact) / own.length).toFixed(1)]);
  }
  return drawTable(table);
}
