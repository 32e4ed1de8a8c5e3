import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Answer } from '../ask/answer';
import { answerDraft } from './answer-draft';
import { draftCard } from './draft-card';

/** The card of an answer; `from` shows its entries from that one (counted from 0) on, as a "rest" button asks. */
export function answerCard(answer: Answer, options: { readonly from?: number } = {}): AdaptiveCard {
  return draftCard(answerDraft(answer), options.from);
}
