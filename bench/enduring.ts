import { performance } from 'node:perf_hooks';
import Table from 'cli-table3';
import { drawTable } from '../src/commands/draw-table';
import { endWith } from '../src/commands/command-line';
import { DocumentError } from '../src/documents/document-error';
import { readInThread } from '../src/library/reader-thread';
import { ENDLESS_DOCUMENTS, type EndlessDocument } from './endless-documents';

/** Longer than this a document of a few megabytes should not take. */
const MOST_SECONDS = 5;

interface Endured {
  readonly gave: string;
  readonly seconds: number;
  readonly cpu: number;
  /** Whether it ended as it should: in records, or in a note with a remedy. */
  readonly well: boolean;
}

async function endured({ ending, make }: EndlessDocument): Promise<Endured> {
  const bytes = await make();
  const [began, before] = [performance.now(), process.cpuUsage()];
  const reading = readInThread();
  const { gave, well } = await reading.read({ name: `plan${ending}`, bytes }).then(
    ({ records }) => ({ gave: `${records.length} records`, well: true }),
    (error: unknown) => ({ gave: error instanceof DocumentError ? error.code : String(error), well: error instanceof DocumentError }),
  );
  await reading.end();
  return { gave, well, seconds: (performance.now() - began) / 1_000, cpu: process.cpuUsage(before).user / 1_000_000 };
}

/** The documents may be narrowed by their ending or a word of their names: `npm run bench:enduring -- .xlsx`. */
async function main(): Promise<number> {
  const only = process.argv[2] ?? '';
  const table = new Table({
    head: ['Document', '', 'Gave', 'Seconds', 'CPU s', ''],
    colAligns: ['left', 'left', 'left', 'right', 'right', 'left'],
  });
  let bad = 0;
  for (const document of ENDLESS_DOCUMENTS.filter(({ ending, name }) => `${ending} ${name}`.includes(only))) {
    const { gave, seconds, cpu, well } = await endured(document);
    process.stderr.write(`${document.ending} ${document.name}: ${gave}, ${seconds.toFixed(1)} s\n`);
    if (!well) bad += 1;
    const remark = well ? (cpu > MOST_SECONDS ? 'slow' : '') : 'a fault';
    table.push([document.name, document.ending, gave, seconds.toFixed(1), cpu.toFixed(1), remark]);
  }
  process.stdout.write(`Documents that no person wrote, each in a thread of its own\n${drawTable(table)}\n`);
  return bad === 0 ? 0 : 1;
}

endWith(main);
