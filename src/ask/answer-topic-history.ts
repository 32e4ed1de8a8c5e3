import { capital } from '../plan/capital';
import { samePeriod, type Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Update } from '../plan/records';
import type { HistoryAnswer } from './answer';
import { isWithin } from './answer-history';
import { entryOf } from './answer-updates';
import { byDate, commitmentEntry } from './commitment-entry';
import type { Found } from './find';
import { WORDS_ANSWER, foundOf, type Inquiry } from './inquiry';
import { readingLine } from './reading-line';
import { subjectOf } from './subject-of';
import type { TimeSpan } from './time-span';

/** Words with this share of what the closest ones have are told with them. */
const AS_CLOSE = 0.75;

/** "What has happened with the dashboard": what the reports say of a topic, and what was promised of it. Nothing unless two reports speak of it. */
export function answerTopicHistory(span: TimeSpan, inquiry: Inquiry): HistoryAnswer | undefined {
  const { snapshot, question } = inquiry;
  const found = foundOf({ found: inquiry.anyPeriod }, 'update').filter(({ record }) => record.period && isWithin(record.period, span));
  const close = found.filter(({ score }) => score >= Math.max(WORDS_ANSWER, (found[0]?.score ?? 0) * AS_CLOSE));
  const periods = periodsOf(close);
  if (periods.length < 2) return undefined;
  const told = periods.map((period) => ({
    period,
    updates: close
      .filter(({ record }) => record.period && samePeriod(record.period, period))
      .map(({ record }) => entryOf(record, snapshot)),
  }));
  const updates = new Set(close.map(({ record }) => record.id));
  const promises = foundOf({ found: inquiry.anyPeriod }, 'commitment').filter(
    ({ record }) => record.update !== undefined && updates.has(record.update),
  );
  const [objective, ...others] = new Set(told.flatMap((each) => each.updates.flatMap((entry) => entry.objective ?? [])));
  return {
    kind: 'history',
    ...(objective && others.length === 0 && { objective }),
    told,
    measures: [],
    commitments: promises.map(({ record }) => commitmentEntry(record, snapshot)).sort(byDate),
    missing: span.missing,
    headline: `${capital(subjectOf(question))}: ${[...periods].reverse().map(periodName).join(' and ')}.`,
    reading: readingLine([question.topic, objective?.number && others.length === 0 && `objective ${objective.number}`, 'history']),
    again: question.again,
    next:
      objective?.number && others.length === 0 ? [{ label: `Objective ${objective.number}`, ask: `objective ${objective.number}` }] : [],
  };
}

/** Newest first, each once. */
function periodsOf(found: readonly Found<Update>[]): Period[] {
  const periods: Period[] = [];
  for (const { record } of found) {
    const { period } = record;
    if (period && !periods.some((known) => samePeriod(known, period))) periods.push(period);
  }
  return periods.sort((a, b) => (a.to < b.to ? 1 : -1));
}
