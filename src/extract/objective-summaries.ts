import type { Table } from '../documents/block';
import type { DocumentFacts } from '../plan/document';
import type { Objective } from '../plan/records';
import { statusOf } from './status';
import { themeIdOf } from './theme-id';
import { OBJECTIVE_NAME_COLUMNS, STATUS_COLUMN, THEME_COLUMN } from './column-patterns';
import { LEAD_FIELD, STATUS_FIELD } from './field-patterns';

/** A cell that names one theme and says no more. */
const WHOLE_REFERENCE = /^(?:\p{L}+ )?(?:[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*|[A-Z])$/u;

/**
 * The objectives with what a table elsewhere says of them by their numbers: status, lead and theme ("Action | Title | Mission | Confidence").
 * What an objective says of itself stays. A table counts only when its first column
 * says that it holds objectives and every number in it is one's: the rows of risks and measures are numbered too.
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
    if (
      !OBJECTIVE_NAME_COLUMNS.some((pattern) => pattern.test(texts[0] ?? '')) ||
      Math.max(status, lead, theme) < 0 ||
      ids.length < 2 ||
      !ids.every((id) => numbers.has(id))
    )
      continue;
    body.forEach((row, at) => {
      const textAt = (column: number): string => (column < 0 ? '' : (row[column]?.text.trim() ?? ''));
      const id = WHOLE_REFERENCE.test(textAt(theme)) ? themeIdOf(textAt(theme), facts) : undefined;
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
