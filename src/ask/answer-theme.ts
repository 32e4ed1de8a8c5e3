import { awardsByTheme, updatesByTheme } from '../library/links';
import type { Theme } from '../plan/records';
import { themeName } from '../plan/theme-name';
import type { ThemeAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** A theme with the objectives linked to it and what other documents report under it. */
export function answerTheme(theme: Theme, inquiry: Inquiry): ThemeAnswer {
  const { snapshot } = inquiry;
  const objectives = snapshot.ofKind.objective.filter((record) => record.themes.includes(theme.id));
  const activities = updatesByTheme(snapshot).get(theme.id) ?? [];
  const awards = awardsByTheme(snapshot).get(theme.id) ?? [];
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
