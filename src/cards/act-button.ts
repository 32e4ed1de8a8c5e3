import type { ISubmitAction } from '@microsoft/teams.cards';
import { BUTTON_TITLE } from './buttons';
import { escapeText } from './escape';
import { shorten } from './shorten';

/** A button that does something rather than ask: the verb that a dialog knows it by, and what comes back with it. */
export function actButton(title: string, verb: string, data: Readonly<Record<string, unknown>> = {}): ISubmitAction {
  return { type: 'Action.Submit', title: escapeText(shorten(title, BUTTON_TITLE)), data: { ...data, verb } };
}
