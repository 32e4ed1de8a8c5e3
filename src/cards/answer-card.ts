import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Answer } from '../ask/answer';
import { answerDraft } from './answer-draft';
import { fittedDraft, type FittedCard } from './draft-card';

/** The card of an answer; `from` shows its entries from that one (counted from 0) on, as a "rest" button asks. */
export function answerCard(answer: Answer, options: { readonly from?: number } = {}): AdaptiveCard {
  return fittedAnswer(answer, options).card;
}

/** The same, with the entry that comes next where not all are visible at first. */
export function fittedAnswer(answer: Answer, options: { readonly from?: number } = {}): FittedCard {
  return fittedDraft(answerDraft(answer), options.from);
}
