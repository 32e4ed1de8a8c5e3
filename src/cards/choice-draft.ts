import type { Choice, ChoiceAnswer } from '../ask/answer';
import { draftFrom, type Draft, type Entry } from './draft';
import { shorten } from './shorten';

/** Longer than this and a phone cuts the words on a button. */
const BUTTON = 34;

/** Which of these is meant, each with its figure where it has one; the labels stand as text too where a button cannot hold them. */
export function choiceDraft(answer: ChoiceAnswer): Draft {
  const choices = answer.choices.slice(0, 5);
  const told = choices.some(({ label, figure }) => figure !== undefined || label.length > BUTTON);
  return {
    ...draftFrom(answer),
    entries: told ? choices.map(entryOf) : [],
    closing: told ? ['Press one, or type its number.'] : [],
    actions: told ? choices.map(({ label, ask }, index) => ({ label: shorten(`${index + 1} ${label}`, BUTTON), ask })) : choices,
  };
}

function entryOf({ label, figure, of }: Choice, index: number): Entry {
  const name = `${index + 1}. ${label}`;
  return figure === undefined
    ? { content: { form: 'sentence', text: name } }
    : { content: { form: 'row', name, value: figure, ...(of !== undefined && { detail: of }), tone: 'plain' } };
}
