import Table from 'cli-table3';
import { loadLibrary } from '../library/load';
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

/** Holds what a fact file says of documents against what is read from each of them alone, and prints the share found exactly, and what was not. */
export async function compareFacts(path: string, folder: string): Promise<void> {
  const facts = await readFactFile(path);
  const held: Held[] = [];
  for (const doc of new Set(facts.map((fact) => fact.doc))) {
    const { records } = await loadLibrary(folder, { only: [doc], onFailure: tellFailure });
    held.push(...facts.filter((fact) => fact.doc === doc).map((fact) => ({ fact, differences: differences(fact, records) })));
  }
  process.stdout.write(`${shares(held)}\n`);
  for (const { fact, differences: wrong } of held) {
    if (wrong?.length === 0) continue;
    const what = wrong === undefined ? 'not found' : `other ${wrong.join(', ')}`;
    process.stdout.write(`${fact.doc}  ${fact.kind} ${fact.key}: ${what}\n`);
  }
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
