import type { Answer } from '../ask/answer';
import { answerDraft } from './answer-draft';
import { draftText } from './draft-text';

/** The whole answer in plain text with its sources, for a terminal and for clients without cards. */
export function answerText(answer: Answer): string {
  return draftText(answerDraft(answer));
}
