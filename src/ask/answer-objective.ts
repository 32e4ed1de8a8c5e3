import { updatesByObjective } from '../library/links';
import { samePeriod, type Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Measure, Objective, Theme, Update } from '../plan/records';
import { standingIn } from '../plan/standing';
import { themeName } from '../plan/theme-name';
import { wordingsOf } from '../plan/wording';
import type { MeasureFinding, ObjectiveAnswer, Suggestion } from './answer';
import { coverage, find } from './find';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { newestEnd, newestReadings } from './newest';
import { conceptsOfName, findingOf, inDocumentOrder } from './measure-findings';
import type { Question } from './question';
import { readingLine } from './reading-line';

/** A measure goes with an objective when it covers this much of its title and of what was asked. */
const GOES_WITH = 0.6;

/** An objective with its updates (those that bear on the question first), the measures about the same thing, and its themes. */
export function answerObjective(record: Objective, inquiry: Inquiry, namesake?: Theme): ObjectiveAnswer {
  const { question, snapshot } = inquiry;
  const updates = orderedUpdates(record, inquiry);
  const measures = measuresWith(record, inquiry);
  const themes = record.themes.flatMap((id) => {
    const theme = snapshot.byId.get(id);
    return theme?.kind === 'theme' ? [theme] : [];
  });
  const asked = question.periods[0]?.options[0];
  const period = updates[0]?.period ?? asked ?? record.period;
  const objective = standing(record, asked === undefined ? undefined : period);
  const number = objective.number ? `Objective ${objective.number}` : 'Objective';
  const count = `${updates.length} ${updates.length === 1 ? 'update' : 'updates'}`;
  const findings = measures.map((measure) => findingOf(measure, inquiry));
  const told = [
    `${updates.length === 0 ? 'no update is recorded' : count}${period ? `, ${periodName(period)}` : ''}${objective.status ? `, ${objective.status}` : ''}`,
    tallyOf(findings),
  ].filter((part) => part !== '');
  return {
    kind: 'objective',
    objective,
    updates,
    measures: findings,
    themes,
    ...(namesake && { namesake }),
    headline: asksForLead(question)
      ? `${number}: ${objective.lead ?? 'no lead is recorded'}${objective.lead ? ' leads it' : ''} - ${objective.title}.`
      : `${number}: ${objective.title} - ${told.join('; ')}.`,
    reading: readingLine([question.topic, number.toLowerCase(), period && periodName(period)]),
    again: question.again,
    ...(period && { period }),
    next: nextFor(themes, measures, namesake),
  };
}

/** The objective with its number, title, status and lead in the months asked for; without status and lead where no document gives them for those. */
function standing(record: Objective, period: Period | undefined): Objective {
  const told = standingIn(record, period);
  const called = period && wordingsOf(record).find((wording) => wording.period && samePeriod(wording.period, period));
  const { status, lead, ...bare } = record;
  if (status === told?.status && lead === told?.lead && (!called || (called.title === record.title && called.number === record.number)))
    return record;
  return {
    ...bare,
    ...(called && { title: called.title }),
    ...(called?.number !== undefined && { number: called.number }),
    ...(told?.status === undefined ? {} : { status: told.status }),
    ...(told?.lead === undefined ? {} : { lead: told.lead }),
  };
}

/** "9 of 10 measures better, 1 worse"; nothing for fewer than two measures, or where no movement can be judged. */
function tallyOf(findings: readonly MeasureFinding[]): string {
  const count = (verdict: 'better' | 'worse'): number => findings.filter(({ change }) => change?.verdict === verdict).length;
  const better = count('better');
  const worse = count('worse');
  if (findings.length < 2 || better + worse === 0) return '';
  return `${better} of ${findings.length} measures better${worse === 0 ? '' : `, ${worse} worse`}`;
}

/** "who leads it", not "which team did it". */
export function asksForLead({ text, wanted }: Question): boolean {
  return wanted.has('who') && /\b(?:leads?|leading|owns?|owners?|owned|responsible|accountable|sro|in charge)\b/i.test(text);
}

function nextFor(themes: readonly Theme[], measures: readonly Measure[], namesake: Theme | undefined): Suggestion[] {
  const theme = namesake ?? themes[0];
  const [measure] = measures;
  return [
    ...(theme?.number ? [{ label: themeName(theme), ask: themeName(theme).toLowerCase() }] : []),
    ...(measure ? [{ label: 'Figures', ask: `${measure.aim ?? measure.name} figures` }] : []),
  ];
}

/** The newest updates of an objective, or those of the period asked for; the ones that bear on the question first. */
function orderedUpdates(objective: Objective, { snapshot, question, found }: Inquiry): Update[] {
  const own = updatesByObjective(snapshot).get(objective.id) ?? [];
  const asked = question.periods.flatMap((each) => each.options);
  const newest = newestEnd(own);
  const kept = own.filter((update) =>
    asked.length === 0 ? !update.period || update.period.to === newest : asked.some((period) => holdsIn(update, period)),
  );
  const score = new Map(found.map((each) => [each.record.id, each.score]));
  const bears = (update: Update): number => ((score.get(update.id) ?? 0) >= 0.5 ? (score.get(update.id) ?? 0) : 0);
  return [...kept].sort((a, b) => bears(b) - bears(a));
}

/** The measures about the same thing as an objective, of the periods asked for. */
export function measuresWith(objective: Objective, inquiry: Inquiry): Measure[] {
  const { snapshot, question } = inquiry;
  const concepts = conceptsOfName(objective.title, snapshot);
  const asked = new Set(question.concepts.filter((concept) => concept.role === 'topic' && concept.known));
  const wished = question.periods.flatMap((each) => each.options);
  const inAskedPeriod = (measure: Measure): boolean => wished.length === 0 || wished.some((period) => holdsIn(measure, period));
  const every = find(concepts, snapshot, 'measure');
  const readings = wished.length === 0 ? newestReadings(every) : every;
  const found = readings.flatMap(({ record, score }) => {
    if (record.kind !== 'measure' || !inAskedPeriod(record)) return [];
    const sheet = snapshot.sheets.get(record.id);
    const covers = asked.size === 0 ? score >= GOES_WITH : sheet !== undefined && coverage([...asked], sheet) >= GOES_WITH && score >= 0.35;
    return record.objective === objective.id || covers ? [record] : [];
  });
  return inDocumentOrder(found);
}
