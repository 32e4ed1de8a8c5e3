import { updatesByObjective } from '../library/links';
import { tellingsOf, type Telling } from '../library/objective-history';
import { indexTerms } from '../library/searchable';
import { samePeriod, type Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Commitment, Measure, Objective } from '../plan/records';
import type { CommitmentEntry, HistoryAnswer, ToldIn } from './answer';
import { measuresWith } from './answer-objective';
import { entryOf } from './answer-updates';
import { byDate, commitmentEntry } from './commitment-entry';
import { forceOf } from './forces';
import { ANSWERS, type Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import { runsOf } from './measure-run';
import { readingLine } from './reading-line';
import type { TimeSpan } from './time-span';

/**
 * An objective from report to report: how it stood, what was reported, how its measures and its promises went. Nothing where the reports asked for tell it in
 * fewer than two and none is missing: then it has no history, and its own answer says more.
 */
export function answerHistory(objective: Objective, span: TimeSpan, inquiry: Inquiry): HistoryAnswer | undefined {
  const { snapshot, question } = inquiry;
  const tellings = tellingsOf(objective, snapshot).filter(({ period }) => isWithin(period, span));
  const told = tellings.map((telling) => toldIn(telling, inquiry)).reverse();
  const [newest] = told;
  const [first] = tellings;
  if (!newest || !first || (told.length < 2 && span.missing.length === 0)) return undefined;
  const within: Period = { from: first.period.from, to: newest.period.to };
  const ids = new Set(tellings.map((telling) => telling.objective.id));
  const absent = span.loaded.filter((period) => !tellings.some((telling) => samePeriod(telling.period, period))).map(periodName);
  return {
    kind: 'history',
    objective,
    told,
    measures: runsOf(measuresOf(objective, inquiry), snapshot, { within }),
    commitments: promisesIn(ids, within, inquiry),
    missing: span.missing,
    headline: headlineOf(objective, told),
    reading: readingLine([
      nameOf(objective).toLowerCase(),
      'history',
      [...told]
        .reverse()
        .map(({ period }) => periodName(period))
        .join(', '),
    ]),
    again: question.again,
    next: objective.number === undefined ? [] : [{ label: `Objective ${objective.number}`, ask: `objective ${objective.number}` }],
    ...(absent.length > 0 && { absent }),
  };
}

export function isWithin(period: Period, { loaded }: TimeSpan): boolean {
  return loaded.some((each) => samePeriod(each, period));
}

function toldIn({ period, number, title, status, lead, objective }: Telling, { snapshot }: Inquiry): ToldIn {
  const updates = (updatesByObjective(snapshot).get(objective.id) ?? []).filter(
    (update) => update.period && samePeriod(update.period, period),
  );
  return {
    period,
    ...(number === undefined ? {} : { number }),
    title,
    ...(status === undefined ? {} : { status }),
    ...(lead === undefined ? {} : { lead }),
    updates: updates.map((update) => entryOf(update, snapshot)),
  };
}

/** Words of a measure's name that tell what is counted of a subject, and not the subject. */
const OF_ANY_MEASURE = new Set(
  indexTerms(
    'offences offence crimes crime incidents recorded reported rate rates percentage proportion number level total average victims cases',
  ),
);
/** From this share of the rest on, an objective's title names the measure. */
const NAMED_IN_TITLE = 0.5;

/** The measures of an objective in all reports: those about the same thing, what its title names, and those that were asked of with it. */
export function measuresOf(objective: Objective, inquiry: Inquiry): Measure[] {
  const { snapshot, question } = inquiry;
  const title = new Set(indexTerms(objective.title));
  const named = snapshot.ofKind.measure.filter(
    (measure) => forceOf(measure) === forceOf(objective) && (measure.objective === objective.id || isNamedIn(title, measure)),
  );
  const byTopic = question.references.length === 0 && question.about === undefined;
  const asked = byTopic ? rankMeasures(inquiry).filter(({ score }) => score >= ANSWERS) : [];
  const about = measuresWith(objective, { ...inquiry, question: { ...question, periods: [] } });
  return [...about, ...named, ...asked.map(({ record }) => record)];
}

function isNamedIn(title: ReadonlySet<string>, { name }: Measure): boolean {
  const terms = [...new Set(indexTerms(name.replace(/\s*\([^)]*\)/g, '')))].filter((term) => !OF_ANY_MEASURE.has(term));
  return terms.length > 0 && terms.filter((term) => title.has(term)).length >= NAMED_IN_TITLE * terms.length;
}

/** Promises made, kept or put off in these months. */
function promisesIn(objectives: ReadonlySet<string>, within: Period, { snapshot }: Pick<Inquiry, 'snapshot'>): CommitmentEntry[] {
  const happened = (period: Period | undefined): boolean => period !== undefined && period.to >= within.from && period.to <= within.to;
  const concerned = (commitment: Commitment): boolean =>
    commitment.objective !== undefined &&
    objectives.has(commitment.objective) &&
    (happened(commitment.period) || commitment.news.some(({ period }) => happened(period)));
  return snapshot.ofKind.commitment
    .filter(concerned)
    .map((commitment) => commitmentEntry(commitment, snapshot))
    .sort(byDate);
}

/** "Q2 to Q3 2023-24". */
export function spanName(from: Period, to: Period): string {
  const [first, last] = [periodName(from), periodName(to)];
  const [quarter, year] = first.split(' ');
  return year !== undefined && last.endsWith(` ${year}`) ? `${quarter ?? ''} to ${last}` : `${first} to ${last}`;
}

const nameOf = ({ number }: Objective): string => (number === undefined ? 'Objective' : `Objective ${number}`);

/** "Objective 2.3, Q2 to Q3 2023-24: Red, then Amber." */
function headlineOf(objective: Objective, told: readonly ToldIn[]): string {
  const oldest = told.at(-1);
  const [newest] = told;
  if (!newest || !oldest) return '';
  const statuses = [...told].reverse().flatMap(({ status }) => status ?? []);
  const [first, ...later] = statuses;
  const moved = later.some((status) => status !== first);
  const state =
    first === undefined
      ? ''
      : moved
        ? `: ${statuses.filter((status, at) => status !== statuses[at - 1]).join(', then ')}`
        : `: ${first}${later.length > 0 ? ` in ${statuses.length === 2 ? 'both' : `all ${statuses.length}`}` : ''}`;
  const when = oldest === newest ? periodName(newest.period) : spanName(oldest.period, newest.period);
  return `${nameOf(objective)}, ${when}${state}. ${objective.title.replace(/\.$/, '')}.`;
}
