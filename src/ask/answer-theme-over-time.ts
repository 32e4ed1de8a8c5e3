import { wordsOf } from '../library/words';
import { periodName } from '../plan/period-name';
import type { Theme, Update } from '../plan/records';
import { themeName } from '../plan/theme-name';
import type { ComparisonAnswer } from './answer';
import { entryOf } from './answer-updates';
import { conceptsOf } from './concepts';
import { coverage } from './find';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';
import { sheetOf } from './sheet-of';

const MOST_ENTRIES = 8;
/** Shorter texts come first, so that a phone shows one of every document. */
const LONG = 420;

const isLong = ({ text }: Update): boolean => text.length > LONG;

/**
 * A theme in every document that reports under it, oldest first: what is reported under the theme itself, and under the objectives that are linked to it
 * (what is closest to the theme's own words first). Nothing unless two documents do.
 */
export function answerThemeOverTime(theme: Theme, inquiry: Inquiry): ComparisonAnswer | undefined {
  const { snapshot, question } = inquiry;
  const linked = new Set(snapshot.ofKind.objective.flatMap(({ id, themes }) => (themes.includes(theme.id) ? [id] : [])));
  const updates = snapshot.ofKind.update.filter(
    (record) => record.theme === theme.id || (record.objective !== undefined && linked.has(record.objective)),
  );
  const concepts = conceptsOf(wordsOf(theme.title), snapshot, () => false);
  const near = (update: Update): number => coverage(concepts, sheetOf(update.text));
  // An objective with few links is more about each of them.
  const links = (update: Update): number => {
    const objective = update.objective === undefined ? undefined : snapshot.byId.get(update.objective);
    return objective?.kind === 'objective' ? objective.themes.length : 0;
  };
  const documents = [...new Set(updates.map(({ citations }) => citations[0].document))];
  if (documents.length < 2) return undefined;
  const sides = documents
    .map((document) => {
      const own = updates
        .filter(({ citations }) => citations[0].document === document)
        .sort((a, b) => Number(isLong(a)) - Number(isLong(b)) || links(a) - links(b) || near(b) - near(a));
      const period = own.find((update) => update.period)?.period;
      return {
        title: own[0]?.citations[0].title ?? document,
        ...(period && { period }),
        entries: own.slice(0, MOST_ENTRIES).map((update) => entryOf(update, snapshot)),
      };
    })
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  const numbers = [...linked].flatMap((id) => {
    const record = snapshot.byId.get(id);
    return record?.kind === 'objective' && record.number !== undefined ? [record.number] : [];
  });
  const when = sides.map((side) => (side.period ? periodName(side.period) : side.title)).join(' and ');
  return {
    kind: 'comparison',
    sides,
    headline: `${themeName(theme)}, ${when} side by side: ${theme.title.replace(/\.$/, '')}.`,
    reading: readingLine([themeName(theme).toLowerCase(), 'across documents']),
    again: question.again,
    next: numbers.slice(0, 2).map((number) => ({ label: `Objective ${number}`, ask: `objective ${number}` })),
  };
}
