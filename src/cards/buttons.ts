import type { ISubmitAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Suggestion } from '../ask/answer';
import { LONGEST_QUESTION } from '../ask/answer-guidance';
import type { Draft } from './draft';
import { escapeText } from './escape';
import { shorten } from './shorten';

/** Longer titles are cut by Teams itself, in the middle of a word. */
export const BUTTON_TITLE = 60;

/** The id of the folded part of a card. */
export const FOLDED = 'folded';

/** A button that asks its question, as if it had been typed. */
export function askButton(suggestion: Suggestion): ISubmitAction {
  return { type: 'Action.Submit', title: escapeText(shorten(suggestion.label, BUTTON_TITLE)), data: { verb: 'ask', text: suggestion.ask } };
}

/**
 * A button for the entries that no card has room for: the same question, from entry `from` (counted from 0) on. None where no question asks for it, and for one that is too long to be
 * asked again: cut, it would be another question, with another rest.
 */
export function restButton(
  { again, before, rest }: Pick<Draft, 'again' | 'before' | 'rest'>,
  from: number,
  left: number,
): ISubmitAction | undefined {
  if (rest) return { type: 'Action.Submit', title: `Show the other ${left}`, data: { ...rest.data, verb: rest.verb, from } };
  if (again === '' || again.length > LONGEST_QUESTION) return undefined;
  return { type: 'Action.Submit', title: `Show the other ${left}`, data: { verb: 'rest', ask: again, from, ...(before && { before }) } };
}

/** A button that unfolds what the card holds already; says how much that is, so that nobody takes the part for the whole. */
export function showAllButton(more: number): IToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title: `Show all (${more} more)`, targetElements: [FOLDED] };
}
