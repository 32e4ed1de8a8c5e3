import { visibleText } from '../cards/visible-text';
import { takeTurn } from '../../dialogs/take-turn';
import type { Turn } from '../../dialogs/turn';
import type { Snapshot } from '../library/snapshot';
import type { PracticeQuestion } from './question-file';
import { createMemoryShelf } from '../store/memory-shelf';
import { holds } from './text-match';

/** What came of one question. */
export interface Outcome {
  readonly question: PracticeQuestion;
  readonly right: boolean;
  readonly missing: readonly string[];
  /** Shown though it must not be: the worst that can happen. */
  readonly wrong: readonly string[];
  readonly shown: string;
  readonly kind: string;
}

/** A longer text than this is no answer. */
const LONGEST_ANSWER = 2_600;
/** Kinds of answer that are right for a question which has none. */
const HONEST: readonly string[] = ['not-recorded', 'guidance', 'choice'];
const UNANSWERABLE: readonly string[] = ['unanswerable', 'not_found', 'not-recorded'];

const saidBy = (text: string, at: Date): Turn => ({
  id: 'evaluation',
  at,
  conversation: { id: 'evaluation', type: 'personal' },
  person: { id: 'evaluation' },
  membership: () => Promise.resolve('unknown'),
  did: { kind: 'said', text, attachments: 0, files: [] },
});

/** Asks one question, turn by turn in one conversation as at a time `at`, and compares the card of the last answer with what is expected. */
export async function evaluateQuestion(question: PracticeQuestion, snapshot: Snapshot, at: Date): Promise<Outcome> {
  const desk = { snapshot: () => snapshot, memory: createMemoryShelf({ limit: 1, lifetimeMs: 60_000, now: () => at }) };
  let shown = '';
  let kind = '';
  for (const turn of question.turns) {
    const replies = await takeTurn(saidBy(turn, at), desk);
    shown = replies.map(({ card }) => visibleText(card)).join('\n');
    kind = replies.at(-1)?.answer ?? '';
  }
  const missing = question.expect.must_contain.filter((wanted) => !holds(shown, wanted));
  const wrong = question.expect.must_not_contain.filter((unwanted) => holds(shown, unwanted));
  const honest = !UNANSWERABLE.includes(question.expect.kind ?? '') || HONEST.includes(kind);
  return {
    question,
    missing,
    wrong,
    shown,
    kind,
    right: missing.length === 0 && wrong.length === 0 && honest && shown.length <= LONGEST_ANSWER,
  };
}
