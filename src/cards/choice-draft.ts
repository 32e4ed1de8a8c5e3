import type { ChoiceAnswer } from '../ask/answer';
import { draftFrom, type Draft } from './draft';

/** Longer than this and a phone cuts the words on a button. */
const BUTTON = 38;

/** Which of these is meant; the labels stand as text too where a button cannot hold them. */
export function choiceDraft(answer: ChoiceAnswer): Draft {
  const choices = answer.choices.slice(0, 5);
  const long = choices.some((choice) => choice.label.length > BUTTON);
  return {
    ...draftFrom(answer),
    entries: long ? choices.map((choice, index) => ({ content: { form: 'sentence', text: `(${index + 1}) ${choice.label}` } })) : [],
    actions: long ? choices.map((choice, index) => ({ ...choice, label: `(${index + 1}) ${choice.label}` })) : choices,
  };
}
