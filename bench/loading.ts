import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { drawTable } from '../src/commands/draw-table';
import { endWith } from '../src/commands/command-line';
import { EXTENSIONS } from '../src/documents/readers';
import type { Loading } from './loading-meanwhile';
import { asMarkdown, madeUpDocument } from './made-up-document';
import { asWord } from './made-up-word';

const PAGES = 300;
/** The yardstick reads in the thread that answers, and all at once. */
const WAYS = [
  { way: 'here', name: 'yardstick' },
  { way: 'thread', name: 'as it is' },
] as const;

const run = promisify(execFile);

/** Loads one document in a process of its own, so that the memory is its own, while questions are asked of another plan. */
async function load(folder: string, file: string, way: string): Promise<Loading> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(__dirname, 'loading-meanwhile.ts'), folder, file, way]);
  return JSON.parse(stdout) as Loading;
}

async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-progress-'));
  const parts = madeUpDocument(PAGES);
  await writeFile(join(folder, 'plan.md'), asMarkdown(parts));
  await writeFile(join(folder, 'plan.docx'), await asWord(parts));
  const files = ['plan.md', 'plan.docx'].filter((file) => EXTENSIONS.some((extension) => file.endsWith(extension)));
  const table = new Table({
    head: ['Document', '', 'Records', 'Seconds', 'CPU s', 'Peak MB', 'p50 ms', 'p99 ms', 'worst ms', 'sooner, p99'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const file of files) {
    let yardstick: Loading | undefined;
    for (const { way, name } of WAYS) {
      process.stderr.write(`Loading ${file}, ${name} ...\n`);
      const loading = await load(folder, file, way);
      const { records, seconds, cpuSeconds, peak, waits } = loading;
      yardstick ??= loading;
      const times = `${(yardstick.waits.p99 / waits.p99).toFixed(0)}x`;
      table.push([
        file,
        name,
        records,
        seconds.toFixed(1),
        cpuSeconds.toFixed(1),
        peak,
        ...[waits.p50, waits.p99, waits.worst].map((ms) => ms.toFixed(1)),
        times,
      ]);
    }
  }
  await rm(folder, { recursive: true, force: true });
  process.stdout.write(
    `A document of ${PAGES} pages is loaded while questions are asked of another plan. ${otherWork()}\n${drawTable(table)}\n`,
  );
  return 0;
}

/** Who else is at work makes every figure worse. */
const otherWork = (): string => `Load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores.`;

endWith(main);
