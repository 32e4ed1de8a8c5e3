import { visibleText } from '../cards/visible-text';
import { answerCard } from '../cards/answer-card';
import { ask } from '../ask/ask';
import type { Memory } from '../ask/memory';
import type { Snapshot } from '../library/snapshot';
import type { PracticeQuestion } from './question-file';
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

/** Asks one question, turn by turn in one conversation, and compares the card of the last answer with what is expected. */
export function evaluateQuestion(question: PracticeQuestion, snapshot: Snapshot): Outcome {
  let memory: Memory | undefined;
  let shown = '';
  let kind = '';
  for (const turn of question.turns) {
    const asked = ask(turn, memory, snapshot);
    memory = asked.memory;
    shown = visibleText(answerCard(asked.answer));
    kind = asked.answer.kind;
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
