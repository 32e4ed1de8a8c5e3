import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { count } from '../plan/count';
import { knowledgeFolder } from '../knowledge-folder';
import { loadLibrary } from '../library/load';
import type { LoadedDocument, Snapshot } from '../library/snapshot';
import { periodName } from '../plan/period-name';
import type { RecordKind } from '../plan/records';
import { CommandError } from './command-error';
import { endWith, tellFailure } from './command-line';
import { drawTable } from './draw-table';
import { compareFacts } from './facts';
import { loadingBar } from './loading-bar';

const KINDS: readonly { readonly kind: RecordKind; readonly head: string }[] = [
  { kind: 'objective', head: 'Objectives' },
  { kind: 'update', head: 'Updates' },
  { kind: 'theme', head: 'Themes' },
  { kind: 'measure', head: 'Measures' },
  { kind: 'award', head: 'Awards' },
  { kind: 'commitment', head: 'Promises' },
  { kind: 'term', head: 'Terms' },
  { kind: 'passage', head: 'Passages' },
];

const USAGE = 'npm run knowledge -- [--knowledge FOLDER] [--facts FILE.jsonl]';

function readArguments(): { readonly folder: string; readonly facts?: string } {
  try {
    const { values } = parseArgs({ options: { facts: { type: 'string' }, knowledge: { type: 'string' } } });
    return { folder: values.knowledge ?? knowledgeFolder(process.env), ...(values.facts === undefined ? {} : { facts: values.facts }) };
  } catch (cause) {
    throw new CommandError('bad-argument', `${cause instanceof Error ? cause.message : String(cause)} Use it as ${USAGE}`, { cause });
  }
}

async function main(): Promise<number> {
  const { folder, facts } = readArguments();
  if (facts !== undefined) {
    await compareFacts(facts, folder);
    return 0;
  }
  const started = Date.now();
  const snapshot = await loadLibrary(folder, { onFailure: tellFailure, onProgress: loadingBar() });
  process.stdout.write(`${folder}\n${documentTable(snapshot)}\n${noteLines(snapshot.documents)}`);
  process.stdout.write(
    `${count(snapshot.records.length, 'record')} in ${count(snapshot.documents.length, 'document')}, read in ${Date.now() - started} ms. Version ${snapshot.version}.\n`,
  );
  return snapshot.documents.some((document) => document.facts === undefined) ? 1 : 0;
}

function documentTable(snapshot: Snapshot): string {
  const table = new Table({
    head: ['Document', 'Read as', 'Period', ...KINDS.map(({ head }) => head), 'Notes'],
    wordWrap: true,
    colWidths: [34, 12],
    style: { head: [], compact: true },
  });
  for (const { file, facts, notes } of snapshot.documents) {
    const counts = KINDS.map(
      ({ kind }) =>
        snapshot.records.filter((record) => record.kind === kind && record.citations.some((citation) => citation.document === file)).length,
    );
    table.push([
      file,
      facts?.kind ?? 'not read',
      facts?.period ? periodName(facts.period) : '-',
      ...counts.map((count) => (count === 0 ? '-' : String(count))),
      notes.length,
    ]);
  }
  return drawTable(table);
}

function noteLines(documents: readonly LoadedDocument[]): string {
  return documents
    .filter(({ notes }) => notes.length > 0)
    .map(({ file, notes }) => `\n${file}\n${notes.map((note) => `  ${note.at ? `${note.at}: ` : ''}${note.message}`).join('\n')}\n`)
    .join('');
}

endWith(main);
