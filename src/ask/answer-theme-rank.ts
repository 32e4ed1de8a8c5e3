import type { ThemeListAnswer } from './answer';
import { listOf } from './answer-theme';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** "Which theme has most objectives under it": themes by how many objectives are linked to them, those that share the place named together. */
export function answerThemeRank({ question, snapshot }: Inquiry): ThemeListAnswer | undefined {
  const { wanted, extreme, concepts, references } = question;
  if (!wanted.has('theme') || !wanted.has('objective') || !extreme || references.length > 0) return undefined;
  if (concepts.some(({ role, known }) => role !== 'cue' && known)) return undefined;
  const counts = new Map<string, number>();
  for (const record of snapshot.ofKind.objective) {
    if (isOfNamedForce(record, question)) for (const theme of record.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const ranked = snapshot.ofKind.theme
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => ((counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0)) * (extreme === 'most' ? -1 : 1));
  const [first] = ranked;
  if (!first) return undefined;
  const top = counts.get(first.id) ?? 0;
  const tied = ranked.filter(({ id }) => counts.get(id) === top);
  const names = listOf(tied.map((theme) => theme.number ?? theme.title));
  return {
    kind: 'themes',
    themes: ranked,
    headline: `${tied.length === 1 ? 'Theme' : 'Themes'} ${names}: ${top} ${top === 1 ? 'objective' : 'objectives'} linked${tied.length === 1 ? '' : ' to each'}, the ${extreme === 'most' ? 'most' : 'fewest'}.`,
    linked: Object.fromEntries(counts),
    reading: readingLine(['themes by linked objectives']),
    again: question.again,
    next: [],
  };
}
