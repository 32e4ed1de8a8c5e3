import Table from 'cli-table3';
import { endWith, tellFailure } from '../src/commands/command-line';
import { drawTable } from '../src/commands/draw-table';
import { knowledgeFolder } from '../src/knowledge-folder';
import { loadLibrary } from '../src/library/load';
import type { Snapshot } from '../src/library/snapshot';
import { madeUpPlan } from './made-up-plan';
import { questionsOf, typedQuestions, type BenchQuestion } from './questions';
import { timeStages } from './stages';

interface Bench {
  readonly name: string;
  readonly snapshot: () => Snapshot | Promise<Snapshot>;
  readonly questions: (snapshot: Snapshot) => BenchQuestion[];
  readonly rounds: number;
}

const BENCHES: readonly Bench[] = [
  {
    name: 'the documents',
    snapshot: () => loadLibrary(knowledgeFolder(process.env), { onFailure: tellFailure }),
    questions: questionsOf,
    rounds: 20,
  },
  { name: 'a made-up plan', snapshot: () => madeUpPlan(4_000), questions: (snapshot) => typedQuestions(snapshot, 280), rounds: 5 },
  {
    name: 'made-up plans of many years',
    snapshot: () => madeUpPlan(84_000),
    questions: (snapshot) => typedQuestions(snapshot, 112),
    rounds: 1,
  },
];

/** So many times less than the yardstick. */
const times = (yardstick: number, time: number): string => `${(yardstick / time).toFixed(1)}x`;

async function run({ name, snapshot: make, questions: of, rounds }: Bench): Promise<void> {
  process.stderr.write(`Reading ${name} ...\n`);
  const started = Date.now();
  const snapshot = await make();
  const seconds = ((Date.now() - started) / 1_000).toFixed(1);
  process.stderr.write(`${snapshot.records.length} records in ${seconds} s. Asking ...\n`);
  const questions = of(snapshot);
  const stages = timeStages(snapshot, questions, rounds);
  const [{ timing: yardstick }] = stages;
  const table = new Table({
    head: ['Stage', 'p50 µs', 'p99 µs', 'faster, p50', 'faster, p99'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
  });
  for (const { name: stage, timing } of stages)
    table.push([stage, timing.p50.toFixed(0), timing.p99.toFixed(0), times(yardstick.p50, timing.p50), times(yardstick.p99, timing.p99)]);
  process.stdout.write(
    `${name}: ${snapshot.records.length} records, ${questions.length} questions, ${rounds} rounds\n${drawTable(table)}\n`,
  );
}

async function main(): Promise<number> {
  for (const bench of BENCHES) await run(bench);
  return 0;
}

endWith(main);
