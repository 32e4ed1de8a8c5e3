import type { ActionArray, AdaptiveCard, CardElementArray, ISubmitAction } from '@microsoft/teams.cards';
import { boundedDraft } from './bounded-draft';
import { askButton, FOLDED, restButton, showAllButton } from './buttons';
import { bytesOf, cardFrame, MOST_BYTES } from './card-frame';
import type { Draft } from './draft';
import { draftText } from './draft-text';
import { entryElements, lastGroup } from './entry-elements';
import { FIRST_LOOK, LIST_LOOK, fit, smaller, type Fit } from './fit';
import { headElements, tailElements } from './frame-elements';
import { LIMITS } from './limits';
import { small, textBlock } from './text-block';
import { textLines, visibleText } from './visible-text';

/** A card, and the entry (counted from 0) that the next one begins with where this one does not show all at first. */
export interface FittedCard {
  readonly card: AdaptiveCard;
  readonly next?: number;
}

/** A draft as a card. */
export function draftCard(draft: Draft, from = 0): AdaptiveCard {
  return fittedDraft(draft, from).card;
}

/** A draft as a card that a phone and a message bear, from entry `from` (counted from 0) on; a number that is no entry's means from the first. */
export function fittedDraft(draft: Draft, from = 0): FittedCard {
  const start = Number.isInteger(from) && from > 0 && from < draft.entries.length ? from : 0;
  const [roomy, ...tighter] = LIMITS;
  let fitted = fittedCard(boundedDraft(draft, roomy), start);
  for (const limits of tighter) {
    if (isBorne(fitted.card, lookOf(draft))) break;
    fitted = fittedCard(boundedDraft(draft, limits), start);
  }
  return fitted;
}

const lookOf = ({ list }: Draft): number => (list ? LIST_LOOK : FIRST_LOOK);

const isBorne = (card: AdaptiveCard, look: number): boolean => bytesOf(card) <= MOST_BYTES && visibleText(card).length <= look;

const lengthOf = (elements: CardElementArray): number => textLines(elements).reduce((sum, line) => sum + line.length + 1, 0);

/** The card with as many entries as its frame leaves room for. */
function fittedCard(draft: Draft, start: number): FittedCard {
  const head = headElements(draft, start);
  const tail = tailElements(draft);
  const left = draft.entries.slice(start);
  const sized = left.map((entry, index) => ({
    length: lengthOf(entryElements([entry], left[index - 1]?.group)),
    behind: entry.behind === true,
  }));
  const atMost = leftWithout(restButton(draft, start, left.length), left.length, draft);
  let chosen = fit(sized, lengthOf([...head, ...atMost, ...tail]), lookOf(draft));
  let card = assemble(draft, start, chosen, head, tail);
  for (let next = smaller(chosen); next && bytesOf(card) > MOST_BYTES; next = smaller(chosen)) {
    chosen = next;
    card = assemble(draft, start, chosen, head, tail);
  }
  const next = start + chosen.visible;
  return next < draft.entries.length ? { card, next } : { card };
}

function assemble(draft: Draft, start: number, { visible, folded }: Fit, head: CardElementArray, tail: CardElementArray): AdaptiveCard {
  const shown = draft.entries.slice(start, start + visible);
  const hidden = draft.entries.slice(start + visible, start + visible + folded);
  const left = draft.entries.length - start - visible - folded;
  const fold: CardElementArray =
    hidden.length === 0
      ? []
      : [{ type: 'Container', id: FOLDED, isVisible: false, spacing: 'Small', items: entryElements(hidden, lastGroup(shown)) }];
  const rest = left > 0 ? restButton(draft, start + visible + folded, left) : undefined;
  const more: ActionArray = [...(hidden.length > 0 ? [showAllButton(hidden.length)] : []), ...(rest ? [rest] : [])];
  const text = draftText({ ...draft, entries: shown });
  return cardFrame(
    [...head, ...entryElements(shown), ...fold, ...leftWithout(rest, left, draft), ...tail],
    [...(draft.acts ?? []), ...draft.actions.map(askButton), ...more],
    text,
  );
}

/** What a reader is told of the entries that are left where no button leads to them. */
function leftWithout(rest: ISubmitAction | undefined, left: number, { again }: Pick<Draft, 'again'>): CardElementArray {
  if (rest || left === 0) return [];
  return [textBlock(again === '' ? `and ${left} more` : `${left} more are recorded. Ask for one of them by name.`, small)];
}
