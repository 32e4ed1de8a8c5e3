import type { CardElementArray, IColumnSet, ITextBlock, TextColor } from '@microsoft/teams.cards';
import type { Content, Entry, LabelledFigure, Pair, Point, Row, Tone } from './draft';
import { chartElements } from './chart-elements';
import { small, textBlock } from './text-block';

const COLOUR: Record<Tone, TextColor> = { good: 'Good', attention: 'Attention', plain: 'Default' };

/** The elements of one thing of the evidence. */
function contentElements(content: Content): CardElementArray {
  switch (content.form) {
    case 'point':
      return pointElements(content);
    case 'row':
      return [rowElement(content)];
    case 'pair':
      return pairElements(content);
    case 'sentence':
      return [textBlock(content.text, { spacing: 'Small' })];
    case 'line-chart':
      return chartElements(content);
  }
}

/**
 * Entries with a small heading wherever the group changes; groups stand in the order of their first entry.
 * `open` is the group that the elements before these ended with: it needs no second heading.
 */
export function entryElements(entries: readonly Entry[], open?: string): CardElementArray {
  return [...byGroup(entries)].flatMap(([group, members], index) => [
    ...(group === undefined || (index === 0 && group === open) ? [] : [groupHeading(group)]),
    ...members.flatMap((member) => contentElements(member.content)),
  ]);
}

/** The group that the elements of these entries end with. */
export function lastGroup(entries: readonly Entry[]): string | undefined {
  return [...byGroup(entries).keys()].at(-1);
}

function byGroup(entries: readonly Entry[]): ReadonlyMap<string | undefined, readonly Entry[]> {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return groups;
}

const groupHeading = (group: string): ITextBlock =>
  textBlock(group, { weight: 'Bolder', size: 'Small', spacing: 'Medium', separator: true });

/** The bullet has a column of its own, so that long updates hang beside it on a narrow screen. */
function pointElements({ text, detail, depth }: Point): CardElementArray {
  const words = [textBlock(text), ...(detail === undefined ? [] : [textBlock(detail, small)])];
  const bullet = textBlock(depth === 1 ? '◦' : '•', { horizontalAlignment: 'Right' });
  const columns: IColumnSet['columns'] = [
    { type: 'Column', width: depth === 1 ? '28px' : 'auto', items: [bullet] },
    { type: 'Column', width: 'stretch', spacing: 'Small', items: words },
  ];
  return [{ type: 'ColumnSet', spacing: 'Small', columns }];
}

function rowElement({ name, value, detail, tone }: Row): IColumnSet {
  const below = detail === undefined ? [] : [textBlock(detail, { ...small, isSubtle: tone === 'plain', color: COLOUR[tone] })];
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [textBlock(name), ...below] },
      { type: 'Column', width: 'auto', items: [textBlock(value, { weight: 'Bolder', horizontalAlignment: 'Right' })] },
    ],
  };
}

function pairElements({ now, before, change, tone }: Pair): CardElementArray {
  const column = (figure: LabelledFigure, size: 'ExtraLarge' | 'Large') => ({
    type: 'Column' as const,
    width: 'stretch',
    items: [
      ...(figure.label === '' ? [] : [textBlock(figure.label, { size: 'Small', isSubtle: true })]),
      textBlock(figure.text, { size, weight: size === 'Large' ? 'Default' : 'Bolder', spacing: 'None' }),
    ],
  });
  const columns = [...(now ? [column(now, 'ExtraLarge')] : []), ...(before ? [column(before, 'Large')] : [])];
  const moved = change === undefined ? [] : [textBlock(change, { weight: 'Bolder', color: COLOUR[tone], spacing: 'Small' })];
  return [{ type: 'ColumnSet', spacing: 'Medium', columns }, ...moved];
}
