import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import Table from 'cli-table3';
import { answerCard } from '../src/cards/answer-card';
import { ask } from '../src/ask/ask';
import { find } from '../src/ask/find';
import { understand } from '../src/ask/understand';
import { endWith, tellFailure } from '../src/commands/command-line';
import { drawTable } from '../src/commands/draw-table';
import { knowledgeFolder } from '../src/knowledge-folder';
import { loadLibrary } from '../src/library/load';
import type { Snapshot } from '../src/library/snapshot';

const ROUNDS = 40;

/** Questions made of the snapshot's own records, so that any knowledge folder can be measured: names of measures, objectives and words of updates. */
function questionsFor(snapshot: Snapshot): string[] {
  return snapshot.records.flatMap((record, at) => {
    if (record.kind === 'measure') return [`${record.name} figures`];
    if (record.kind === 'objective')
      return [`what's happening on ${record.title}`, ...(record.number ? [`objective ${record.number}`] : [])];
    return record.kind === 'update' && at % 4 === 0 ? [record.text.split(' ').slice(2, 9).join(' ')] : [];
  });
}

/** A full-text search as it comes, with prefix and fuzzy matching: the yardstick. */
function plainSearch(snapshot: Snapshot): (text: string) => unknown {
  const plain = new MiniSearch({ fields: ['title', 'text', 'context'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  plain.addAll([...snapshot.entries.values()]);
  return (text) => plain.search(text);
}

/** Microseconds a call, one a question and round, sorted. */
function measure(questions: readonly string[], act: (text: string) => unknown): number[] {
  const times: number[] = [];
  for (const question of questions) act(question);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of questions) {
      const started = performance.now();
      act(question);
      times.push((performance.now() - started) * 1_000);
    }
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

async function main(): Promise<number> {
  const snapshot = await loadLibrary(knowledgeFolder(process.env), { onFailure: tellFailure });
  const questions = questionsFor(snapshot);
  const answers = new Map(questions.map((question) => [question, ask(question, undefined, snapshot).answer]));
  const stages: readonly (readonly [string, (text: string) => unknown])[] = [
    ['plain MiniSearch, prefix and fuzzy 0.2', plainSearch(snapshot)],
    ['understand', (text) => understand(text, undefined, snapshot)],
    ['understand and find', (text) => find(understand(text, undefined, snapshot).concepts, snapshot)],
    ['ask (all of it)', (text) => ask(text, undefined, snapshot)],
    ['card', (text) => answerCard(answers.get(text) ?? ask(text, undefined, snapshot).answer)],
  ];
  const table = new Table({ head: ['Stage', 'p50 µs', 'p99 µs', 'p50 / yardstick'], colAligns: ['left', 'right', 'right', 'right'] });
  let yardstick = 0;
  for (const [name, act] of stages) {
    const times = measure(questions, act);
    yardstick = yardstick || at(times, 0.5);
    table.push([name, at(times, 0.5).toFixed(0), at(times, 0.99).toFixed(0), (at(times, 0.5) / yardstick).toFixed(2)]);
  }
  process.stdout.write(`${questions.length} questions on ${snapshot.records.length} records, ${ROUNDS} rounds\n${drawTable(table)}\n`);
  return 0;
}

endWith(main);
