import MiniSearch from 'minisearch';
import { ask } from '../src/ask/ask';
import { find } from '../src/ask/find';
import { understand } from '../src/ask/understand';
import { answerCard } from '../src/cards/answer-card';
import type { Snapshot } from '../src/library/snapshot';
import type { BenchQuestion } from './questions';
import { timed, type Timing } from './timing';

/** How long one stage of answering takes. */
export interface Stage {
  readonly name: string;
  readonly timing: Timing;
}

/** A full-text search as it comes, with prefix and fuzzy matching: the yardstick. */
function plainSearch(snapshot: Snapshot): MiniSearch {
  const plain = new MiniSearch({ fields: ['title', 'text', 'context', 'aside'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  plain.addAll([...snapshot.entries.values()]);
  return plain;
}

/** The yardstick first, then each stage on the same questions and records; `ask` is all of answering but the card. */
export function timeStages(snapshot: Snapshot, questions: readonly BenchQuestion[], rounds: number): [Stage, ...Stage[]] {
  const plain = plainSearch(snapshot);
  const understood = new Map(questions.map((question) => [question, understand(question.text, question.before, snapshot)]));
  const answers = new Map(questions.map((question) => [question, ask(question.text, question.before, snapshot).answer]));
  const stage = (name: string, act: (question: BenchQuestion) => unknown): Stage => ({ name, timing: timed(questions, rounds, act) });
  return [
    stage('plain MiniSearch', ({ text }) => plain.search(text)),
    stage('understand', ({ text, before }) => understand(text, before, snapshot)),
    stage('find', (question) => find(understood.get(question)?.concepts ?? [], snapshot)),
    stage('ask', ({ text, before }) => ask(text, before, snapshot)),
    stage('card', (question) => {
      const answer = answers.get(question);
      return answer && answerCard(answer);
    }),
  ];
}
