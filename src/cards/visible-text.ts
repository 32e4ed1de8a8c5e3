import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import { GAP } from './escape';

type Element = CardElementArray[number];

/** The texts of elements in reading order, a line each; what is hidden at first only with `hidden`. */
export function textLines(elements: readonly Element[], hidden = false): readonly string[] {
  return elements.flatMap((element) => {
    if (element.isVisible === false && !hidden) return [];
    switch (element.type) {
      case 'TextBlock':
        return [element.text];
      case 'Container':
        return textLines(element.items, hidden);
      case 'ColumnSet':
        return (element.columns ?? []).flatMap((column) => textLines(column.items, hidden));
      default:
        return [];
    }
  });
}

/** What a reader of a card of ours sees before pressing anything; with `hidden`, also what is folded. */
export function visibleText(card: Pick<IAdaptiveCard, 'body'>, hidden = false): string {
  return textLines(card.body, hidden).join('\n').replaceAll(GAP, '');
}
