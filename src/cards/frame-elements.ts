import type { CardElementArray } from '@microsoft/teams.cards';
import type { Draft } from './draft';
import { sourceText } from './sources';
import { small, textBlock } from './text-block';

/** A headline of up to so many characters is set larger than the evidence. */
const LARGE = 140;

/** What stands above the evidence; `start` is the entry that this card begins with, counted from 0. */
export function headElements(draft: Draft, start: number): CardElementArray {
  const size = draft.headline.length > LARGE ? 'Default' : 'Medium';
  const headline = textBlock(draft.headline, { size, weight: 'Bolder', style: 'heading' });
  if (start > 0) return [headline, textBlock(`Continued: ${start + 1} of ${draft.entries.length} and on`, small)];
  return [
    headline,
    ...(draft.title === undefined ? [] : [textBlock(draft.title, { spacing: 'Small' })]),
    ...draft.facts.map((fact, index) => textBlock(fact, index === 0 ? { ...small, spacing: 'Small' } : small)),
  ];
}

/** What stands below it. */
export function tailElements({ closing, sources, reading }: Draft): CardElementArray {
  const label = sources.length === 1 ? 'Source: ' : 'Sources: ';
  return [
    ...closing.map((sentence) => textBlock(sentence, { size: 'Small', spacing: 'Small' })),
    ...sources.map((source, index) =>
      textBlock(
        index === 0 ? `${label}${sourceText(source)}` : sourceText(source),
        index === 0 ? { size: 'Small', spacing: 'Medium', separator: true } : { ...small, isSubtle: false },
      ),
    ),
    ...(reading === '' ? [] : [textBlock(`Read as: ${reading}`, { ...small, spacing: 'Small' })]),
  ];
}
