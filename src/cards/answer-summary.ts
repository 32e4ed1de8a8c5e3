import type { Answer } from '../ask/answer';
import { shorten } from './shorten';

/** One line for the notification, at most 200 characters. */
export function answerSummary(answer: Pick<Answer, 'headline'>): string {
  return shorten(answer.headline, 200);
}
