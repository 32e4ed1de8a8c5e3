import type { Award, Objective, Theme, Update } from '../plan/records';
import { themeName } from '../plan/theme-name';
import type { ThemeAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** A theme with the objectives linked to it and what other documents report under it. */
export function answerTheme(theme: Theme, inquiry: Inquiry): ThemeAnswer {
  const { snapshot } = inquiry;
  const objectives = snapshot.records.filter(
    (record): record is Objective => record.kind === 'objective' && record.themes.includes(theme.id),
  );
  const activities = snapshot.records.filter((record): record is Update => record.kind === 'update' && record.theme === theme.id);
  const awards = snapshot.records.filter((record): record is Award => record.kind === 'award' && record.theme === theme.id);
  const name = themeName(theme);
  const numbers = objectives.map((objective) => objective.number ?? objective.title);
  const linked =
    objectives.length === 0
      ? 'no objective is linked to it'
      : `linked to ${objectives.length === 1 ? 'objective' : 'objectives'} ${listOf(numbers)}`;
  return {
    kind: 'theme',
    theme,
    objectives,
    activities,
    awards,
    headline: `${name}, ${theme.title.replace(/\.$/, '')}: ${linked}.`,
    reading: readingLine([inquiry.question.topic, name.toLowerCase(), 'linked objectives']),
    again: inquiry.question.again,
    next: objectives
      .slice(0, 2)
      .flatMap((objective) => (objective.number ? [{ label: `Objective ${objective.number}`, ask: `objective ${objective.number}` }] : [])),
  };
}

/** "1.2, 1.3 and 2.2". */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
