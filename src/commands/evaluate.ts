import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import { knowledgeFolder } from '../knowledge-folder';
import { loadLibrary, type OnProgress } from '../library/load';
import type { Snapshot } from '../library/snapshot';
import { evaluateQuestion, type Outcome } from './evaluation';
import { CommandError } from './command-error';
import { endWith, tellFailure } from './command-line';
import { drawTable } from './draw-table';
import { readQuestionFile } from './question-file';

const USAGE = 'npm run evaluate -- FILE.jsonl [--min 80] [--knowledge FOLDER]';

interface Asked {
  readonly file: string;
  /** In per cent. */
  readonly min?: number;
  readonly folder: string;
}

function readArguments(): Asked {
  const { values, positionals } = parsed();
  const [file] = positionals;
  if (file === undefined) throw new CommandError('bad-argument', `Name a question file: ${USAGE}`);
  const min = values.min === undefined ? undefined : Number(values.min);
  if (min !== undefined && !(min >= 0 && min <= 100)) throw new CommandError('bad-argument', `--min is a percentage, such as 80: ${USAGE}`);
  return { file, min, folder: values.knowledge ?? knowledgeFolder(process.env) };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { min: { type: 'string' }, knowledge: { type: 'string' } } });
  } catch (cause) {
    throw new CommandError('bad-argument', `${cause instanceof Error ? cause.message : String(cause)} Use it as ${USAGE}`, { cause });
  }
}

async function main(): Promise<number> {
  const { file, min, folder } = readArguments();
  const questions = await readQuestionFile(file);
  if (questions.length === 0)
    throw new CommandError('no-questions', `${file} holds no question. Write one JSON object a line; the README shows one.`);
  const snapshots = new Map<string, Snapshot>();
  const bar = new SingleBar({
    format: 'asking {bar} {value}/{total} {reading}',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(questions.length, 0, { reading: '' });
  const onProgress: OnProgress = ({ file, share }) => {
    bar.update({ reading: share < 1 ? (file ?? 'putting together') : '' });
  };
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const key = question.docs?.join('|') ?? '';
    const snapshot = snapshots.get(key) ?? (await loadLibrary(folder, { only: question.docs, onFailure: tellFailure, onProgress }));
    snapshots.set(key, snapshot);
    outcomes.push(await evaluateQuestion(question, snapshot, new Date()));
    bar.increment();
  }
  bar.stop();
  const share = report(outcomes);
  if (min === undefined || share >= min) return 0;
  process.stdout.write(`\n${share.toFixed(1)}% is below the ${min}% asked for.\n`);
  return 1;
}

/** Prints accuracy by category, wrong figures and failures; returns the share that is right, in per cent. */
function report(outcomes: readonly Outcome[]): number {
  const categories = [...new Set(outcomes.map((outcome) => outcome.question.category))].sort();
  const table = new Table({ head: ['Category', 'Right', 'Of', '%'], colAligns: ['left', 'right', 'right', 'right'] });
  const row = (name: string, of: readonly Outcome[]): void => {
    const right = of.filter((outcome) => outcome.right).length;
    table.push([name, right, of.length, ((100 * right) / Math.max(1, of.length)).toFixed(1)]);
  };
  for (const category of categories)
    row(
      category,
      outcomes.filter((outcome) => outcome.question.category === category),
    );
  row('all', outcomes);
  process.stdout.write(
    `${drawTable(table)}\nMedian length of an answer: ${medianOf(outcomes.map(({ shown }) => shown.length))} characters\n`,
  );
  for (const outcome of outcomes) {
    for (const wrong of outcome.wrong)
      process.stdout.write(`WRONG  ${outcome.question.id}: "${wrong}" was shown for "${outcome.question.turns.at(-1) ?? ''}"\n`);
  }
  const failures = outcomes.filter((outcome) => !outcome.right);
  if (failures.length > 0) {
    const list = new Table({ head: ['Question', 'Missing', 'Shown'], colWidths: [34, 28, 76], wordWrap: true });
    for (const { question, missing, kind, shown } of failures)
      list.push([`${question.id} ${question.turns.join(' > ')}`, missing.join('; ') || '-', `[${kind}] ${shown.slice(0, 300)}`]);
    process.stdout.write(`${drawTable(list)}\n`);
  }
  return (100 * (outcomes.length - failures.length)) / Math.max(1, outcomes.length);
}

function medianOf(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

endWith(main);
