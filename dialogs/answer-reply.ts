import type { Answer } from '../src/ask/answer';
import type { Continuation } from '../src/ask/memory';
import { fittedAnswer } from '../src/cards/answer-card';
import { answerSummary } from '../src/cards/answer-summary';
import { answerText } from '../src/cards/answer-text';
import type { Reply } from './reply';

/** An answer as a reply; `from` is the entry its card starts with, when the ones before were already shown. */
export function answerReply(answer: Answer, from = 0): Reply {
  return replyWithRest(answer, from).reply;
}

/** The same, and where "more" goes on: what the card had no room for at first. */
export function replyWithRest(answer: Answer, from = 0): { readonly reply: Reply; readonly rest?: Continuation } {
  const { card, next } = fittedAnswer(answer, { from });
  const reply = { card, text: answerText(answer), summary: answerSummary(answer), answer: answer.kind };
  if (next === undefined) return { reply };
  const { text, before } = answer.asked ?? { text: answer.again };
  return { reply, rest: { ask: text, from: next, ...(before && { before }) } };
}
