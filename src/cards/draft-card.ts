import type { ActionArray, AdaptiveCard, CardElementArray } from '@microsoft/teams.cards';
import { askButton, FOLDED, restButton, showAllButton } from './buttons';
import { bytesOf, cardFrame, MOST_BYTES } from './card-frame';
import type { Draft } from './draft';
import { draftText } from './draft-text';
import { entryElements, lastGroup } from './entry-elements';
import { fit, smaller, type Fit } from './fit';
import { shorten } from './shorten';
import { small, textBlock } from './text-block';
import { textLines } from './visible-text';

/** A draft as a card that a phone bears, from entry `from` (counted from 0) on; a number that is no entry's means from the first. */
export function draftCard(draft: Draft, from = 0): AdaptiveCard {
  const start = Number.isInteger(from) && from > 0 && from < draft.entries.length ? from : 0;
  const head = headElements(draft, start);
  const tail = tailElements(draft);
  const left = draft.entries.slice(start);
  const sized = left.map((entry, index) => ({
    length: lengthOf(entryElements([entry], left[index - 1]?.group)),
    behind: entry.behind === true,
  }));
  let chosen = fit(sized, lengthOf([...head, ...tail]));
  let card = assemble(draft, start, chosen, head, tail);
  for (let next = smaller(chosen); next && bytesOf(card) > MOST_BYTES; next = smaller(chosen)) {
    chosen = next;
    card = assemble(draft, start, chosen, head, tail);
  }
  return card;
}

/** Characters of a headline: up to `large` it is set larger than the evidence; beyond `most` it is no headline. */
const HEADLINE = { large: 140, most: 500 };

const lengthOf = (elements: CardElementArray): number => textLines(elements).reduce((sum, line) => sum + line.length + 1, 0);

function assemble(draft: Draft, start: number, { visible, folded }: Fit, head: CardElementArray, tail: CardElementArray): AdaptiveCard {
  const shown = draft.entries.slice(start, start + visible);
  const hidden = draft.entries.slice(start + visible, start + visible + folded);
  const left = draft.entries.length - start - visible - folded;
  const fold: CardElementArray =
    hidden.length === 0
      ? []
      : [{ type: 'Container', id: FOLDED, isVisible: false, spacing: 'Small', items: entryElements(hidden, lastGroup(shown)) }];
  const more: ActionArray = [
    ...(hidden.length > 0 ? [showAllButton(hidden.length)] : []),
    ...(left > 0 ? [restButton(draft.again, start + visible + folded, left)] : []),
  ];
  const text = draftText({ ...draft, entries: shown });
  return cardFrame([...head, ...entryElements(shown), ...fold, ...tail], [...draft.actions.map(askButton), ...more], text);
}

function headElements(draft: Draft, start: number): CardElementArray {
  const said = shorten(draft.headline, HEADLINE.most);
  const size = said.length > HEADLINE.large ? 'Default' : 'Medium';
  const headline = textBlock(said, { size, weight: 'Bolder', style: 'heading' });
  if (start > 0) return [headline, textBlock(`Continued: ${start + 1} of ${draft.entries.length} and on`, small)];
  return [
    headline,
    ...(draft.title === undefined ? [] : [textBlock(draft.title, { spacing: 'Small' })]),
    ...draft.facts.map((fact, index) => textBlock(fact, index === 0 ? { ...small, spacing: 'Small' } : small)),
  ];
}

function tailElements({ closing, sources, reading }: Draft): CardElementArray {
  const label = sources.length === 1 ? 'Source: ' : 'Sources: ';
  return [
    ...closing.map((sentence) => textBlock(sentence, { size: 'Small', spacing: 'Small' })),
    ...sources.map((source, index) =>
      textBlock(
        index === 0 ? `${label}${source}` : source,
        index === 0 ? { size: 'Small', spacing: 'Medium', separator: true } : { ...small, isSubtle: false },
      ),
    ),
    ...(reading === '' ? [] : [textBlock(`Read as: ${shorten(reading, 200)}`, { ...small, spacing: 'Small' })]),
  ];
}
