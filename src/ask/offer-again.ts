import type { ChoiceAnswer } from './answer';
import type { Offered } from './memory';

/** The readings once more, for an answer that took none of them. */
export function offerAgain({ offers }: Offered): ChoiceAnswer {
  return {
    kind: 'choice',
    choices: offers,
    headline: `Which one do you mean? Type a number from 1 to ${offers.length}, or a word of it.`,
    reading: '',
    again: 'help',
    next: [],
  };
}
