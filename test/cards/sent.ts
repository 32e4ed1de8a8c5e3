import type { IAdaptiveCard, ISubmitAction } from '@microsoft/teams.cards';
import { visibleText } from '../../src/cards/visible-text';

/** A card as Teams gets it. */
export const sent = (card: IAdaptiveCard): IAdaptiveCard => JSON.parse(JSON.stringify(card)) as IAdaptiveCard;

/** What is seen at first. */
export const seen = (card: IAdaptiveCard): string => visibleText(sent(card));

/** The same with what is folded. */
export const whole = (card: IAdaptiveCard): string => visibleText(sent(card), true);

export const titles = (card: IAdaptiveCard): readonly (string | undefined)[] => (card.actions ?? []).map((action) => action.title);

/** The data of a card's submit buttons. */
export const submits = (card: IAdaptiveCard): readonly ISubmitAction['data'][] =>
  (card.actions ?? []).flatMap((action) => (action.type === 'Action.Submit' ? [action.data] : []));
