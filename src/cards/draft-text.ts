import type { Content, Draft, Entry } from './draft';
import { sourceText } from './sources';

/** A draft in plain text: the same words in the same order as its card, and all of them. */
export function draftText(draft: Draft): string {
  const head = [draft.headline, draft.title, ...draft.facts].filter((line) => line !== undefined);
  const label = draft.sources.length === 1 ? 'Source' : 'Sources';
  const sources = draft.sources.length === 0 ? [] : [`${label}: ${draft.sources.map(sourceText).join('; ')}`];
  const reading = draft.reading === '' ? [] : [`Read as: ${draft.reading}`];
  const asks = draft.actions.map((action) => `"${action.ask}"`);
  const next = asks.length === 0 ? [] : [`You can ask: ${asks.join(', ')}`];
  const blocks = [head, ...entryBlocks(draft.entries), draft.closing, [...sources, ...reading], next];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function entryBlocks(entries: readonly Entry[]): readonly (readonly string[])[] {
  const groups = new Map<string | undefined, string[]>();
  for (const { group, content } of entries) groups.set(group, [...(groups.get(group) ?? []), ...contentLines(content)]);
  return [...groups]
    .filter(([, lines]) => lines.length > 0)
    .map(([group, lines]) => (group === undefined ? lines : [`${group}:`, ...lines]));
}

function contentLines(content: Content): readonly string[] {
  switch (content.form) {
    case 'point':
      return [`${content.depth === 1 ? '  ' : ''}- ${content.text}${content.detail === undefined ? '' : ` [${content.detail}]`}`];
    case 'row':
      return [`- ${content.name}: ${content.value}${content.detail === undefined ? '' : ` (${content.detail})`}`];
    case 'pair':
      return [
        ...[content.now, content.before].flatMap((figure) =>
          figure ? [figure.label === '' ? figure.text : `${figure.label}: ${figure.text}`] : [],
        ),
        ...(content.change === undefined ? [] : [content.change]),
      ];
    case 'sentence':
      return [content.text];
    case 'line-chart':
      // Its figures stand beside it.
      return [];
  }
}
