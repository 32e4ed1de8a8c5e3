import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { ask } from '../src/ask/ask';
import { endWith } from '../src/commands/command-line';
import { loadLibrary } from '../src/library/load';
import { loadFile } from '../src/library/load-file';
import { readHere } from '../src/library/reading';
import { buildSnapshot, type Snapshot } from '../src/library/snapshot';
import { madeUpPlan } from './made-up-plan';
import { typedQuestions } from './questions';

/** What a loading took, and how long those waited who asked meanwhile. */
export interface Loading {
  readonly records: number;
  readonly seconds: number;
  /** Of all threads, the answering of the questions among it. */
  readonly cpuSeconds: number;
  /** Megabytes of the whole process. */
  readonly peak: number;
  /** Milliseconds from when a question was due until it was answered. */
  readonly waits: { readonly p50: number; readonly p99: number; readonly worst: number };
}

/** A question comes so often, whether or not the one before is answered. */
const EVERY_MS = 50;

async function main(): Promise<number> {
  const [folder = '', file = '', way] = process.argv.slice(2);
  const other = madeUpPlan(4_000);
  const questions = typedQuestions(other, 112);
  for (const { text, before } of questions) ask(text, before, other);

  const waits: number[] = [];
  let loaded: Snapshot | undefined;
  const [began, before] = [performance.now(), process.cpuUsage()];
  const loading = (way === 'here' ? atOnce(folder, file) : loadLibrary(folder, { only: [file] })).then((snapshot) => (loaded = snapshot));
  for (let at = 0; loaded === undefined; at += 1) {
    const due = began + at * EVERY_MS;
    await setTimeout(Math.max(0, due - performance.now()));
    const question = questions[at % questions.length];
    if (question) ask(question.text, question.before, other);
    waits.push(performance.now() - due);
  }
  const seconds = (performance.now() - began) / 1_000;
  const { user } = process.cpuUsage(before);
  const snapshot = await loading;
  waits.sort((a, b) => a - b);
  const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
  const result: Loading = {
    records: snapshot.records.length,
    seconds,
    cpuSeconds: user / 1_000_000,
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
    waits: { p50: at(0.5), p99: at(0.99), worst: at(1) },
  };
  process.stdout.write(JSON.stringify(result));
  return 0;
}

const atOnce = async (folder: string, file: string): Promise<Snapshot> =>
  buildSnapshot([await loadFile({ name: file, path: join(folder, file) }, readHere)]);

endWith(main);
