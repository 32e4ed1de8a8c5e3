import { wordsOf } from '../library/words';
import { periodName } from '../plan/period-name';
import type { Measure, Objective, Theme, Update } from '../plan/records';
import type { ObjectiveAnswer, Suggestion } from './answer';
import { conceptsOf } from './concepts';
import { coverage, find } from './find';
import type { Inquiry } from './inquiry';
import { findingOf, inDocumentOrder } from './measure-findings';
import { readingLine } from './reading-line';

/** A measure goes with an objective when it covers this much of its title and of what was asked. */
const GOES_WITH = 0.6;

/** An objective with its updates (those that bear on the question first), the measures about the same thing, and its themes. */
export function answerObjective(objective: Objective, inquiry: Inquiry, namesake?: Theme): ObjectiveAnswer {
  const { question, snapshot } = inquiry;
  const updates = orderedUpdates(objective, inquiry);
  const measures = measuresWith(objective, inquiry);
  const themes = objective.themes.flatMap((id) => {
    const theme = snapshot.byId.get(id);
    return theme?.kind === 'theme' ? [theme] : [];
  });
  const period = updates[0]?.period ?? objective.period;
  const number = objective.number ? `Objective ${objective.number}` : 'Objective';
  const count = `${updates.length} ${updates.length === 1 ? 'update' : 'updates'}`;
  return {
    kind: 'objective',
    objective,
    updates,
    measures: measures.map((measure) => findingOf(measure, inquiry)),
    themes,
    ...(namesake && { namesake }),
    headline: `${number}: ${objective.title} - ${updates.length === 0 ? 'no update is recorded' : count}${period ? `, ${periodName(period)}` : ''}${objective.status ? `, ${objective.status}` : ''}.`,
    reading: readingLine([question.topic, number.toLowerCase(), period && periodName(period)]),
    again: objective.number ? `objective ${objective.number}` : objective.title,
    ...(period && { period }),
    next: nextFor(themes, measures, namesake),
  };
}

function nextFor(themes: readonly Theme[], measures: readonly Measure[], namesake: Theme | undefined): Suggestion[] {
  const theme = namesake ?? themes[0];
  const [measure] = measures;
  return [
    ...(theme?.number ? [{ label: `Theme ${theme.number}`, ask: `theme ${theme.number}` }] : []),
    ...(measure ? [{ label: 'Figures', ask: `${measure.aim ?? measure.name} figures` }] : []),
  ];
}

/** All updates of an objective; when a period was asked for, those of it. */
function orderedUpdates(objective: Objective, inquiry: Inquiry): Update[] {
  const { snapshot, question } = inquiry;
  const own = snapshot.records.filter((record): record is Update => record.kind === 'update' && record.objective === objective.id);
  const kept =
    question.periods.length === 0
      ? own
      : own.filter(
          (update) =>
            inquiry.found.some((found) => found.record.id === update.id) ||
            question.periods.some((asked) => asked.options.some((period) => update.period?.to === period.to)),
        );
  const newest = kept.reduce((latest, update) => (update.period && update.period.to > latest ? update.period.to : latest), '');
  const score = new Map(inquiry.found.map((found) => [found.record.id, found.score]));
  const bears = (update: Update): number => ((score.get(update.id) ?? 0) >= 0.5 ? (score.get(update.id) ?? 0) : 0);
  const fresh = (update: Update): number => (update.period?.to === newest ? 1 : 0);
  return [...kept].sort((a, b) => fresh(b) - fresh(a) || bears(b) - bears(a));
}

function measuresWith(objective: Objective, inquiry: Inquiry): Measure[] {
  const { snapshot, question } = inquiry;
  const concepts = conceptsOf(wordsOf(objective.title), snapshot, () => false);
  const asked = new Set(question.concepts.filter((concept) => concept.role === 'topic' && concept.known));
  const found = find(concepts, snapshot).flatMap(({ record, score }) => {
    if (record.kind !== 'measure') return [];
    const sheet = snapshot.sheets.get(record.id);
    const covers = asked.size === 0 ? score >= GOES_WITH : sheet !== undefined && coverage([...asked], sheet) >= GOES_WITH && score >= 0.35;
    return record.objective === objective.id || covers ? [record] : [];
  });
  return inDocumentOrder(found);
}
