import type { Answer } from '../src/ask/answer';
import { answerCard } from '../src/cards/answer-card';
import { answerSummary } from '../src/cards/answer-summary';
import { answerText } from '../src/cards/answer-text';
import type { Reply } from './reply';

/** An answer as a reply; `from` is the entry its card starts with, when the ones before were already shown. */
export function answerReply(answer: Answer, from = 0): Reply {
  return { card: answerCard(answer, { from }), text: answerText(answer), summary: answerSummary(answer) };
}
