import type { Table } from '../documents/block';
import type { DocumentFacts } from '../plan/document';
import type { Objective } from '../plan/records';
import { statusOf } from './status';
import { themeIdOf } from './theme-id';
import { LEAD_FIELD, STATUS_COLUMN, STATUS_FIELD, THEME_COLUMN } from './vocabulary';

/**
 * The objectives with what a table elsewhere says of them by their numbers: status, lead and theme ("Action | Title | Mission | Confidence").
 * What an objective says of itself stays. A table counts only when every number in its first column is an objective's.
 */
export function summarised(objectives: readonly Objective[], tables: readonly Table[], facts: Pick<DocumentFacts, 'plan'>): Objective[] {
  const told = new Map<string, Partial<Pick<Objective, 'status' | 'lead' | 'themes'>>>();
  const numbers = new Set(objectives.flatMap(({ number }) => number?.toLowerCase() ?? []));
  for (const { rows } of tables) {
    const [head = [], ...body] = rows;
    const texts = head.map((cell) => cell.text.trim());
    const find = (test: (text: string) => boolean): number => texts.findIndex((text, at) => at > 0 && test(text));
    const [status, lead, theme] = [
      find((text) => STATUS_COLUMN.test(text) || STATUS_FIELD.test(text)),
      find((text) => LEAD_FIELD.test(text)),
      find((text) => THEME_COLUMN.test(text)),
    ];
    const ids = body.map((row) => row[0]?.text.trim().toLowerCase() ?? '');
    if (Math.max(status, lead, theme) < 0 || ids.length < 2 || !ids.every((id) => numbers.has(id))) continue;
    body.forEach((row, at) => {
      const textAt = (column: number): string => (column < 0 ? '' : (row[column]?.text.trim() ?? ''));
      const id = themeIdOf(textAt(theme), facts);
      told.set(ids[at] ?? '', {
        ...(textAt(status) === '' ? {} : { status: statusOf(textAt(status), texts[status] ?? '') }),
        ...(textAt(lead) === '' ? {} : { lead: textAt(lead) }),
        ...(id === undefined ? {} : { themes: [id] }),
      });
    });
  }
  return objectives.map((objective) => {
    const { themes = [], ...rest } = told.get(objective.number?.toLowerCase() ?? '') ?? {};
    return { ...rest, ...objective, themes: objective.themes.length > 0 ? objective.themes : themes };
  });
}
