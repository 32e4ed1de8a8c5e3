import { reportPeriods } from '../library/as-reported';
import type { Snapshot } from '../library/snapshot';
import { asQuarter, lengthOf, shiftMonth, type Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Measure, Objective } from '../plan/records';
import type { Answer } from './answer';
import { answerChanges } from './answer-changes';
import { answerHistory } from './answer-history';
import { answerTopicHistory } from './answer-topic-history';
import { answerTrend } from './answer-trend';
import { missingReports } from './missing-reports';
import { movedAsAsked } from './moved-as-asked';
import { isOfNamedForce } from './forces';
import { ANSWERS, bestOf, foundOf, inquire, type Inquiry } from './inquiry';
import { bestRows, rankMeasures } from './measure-findings';
import type { Memory } from './memory';
import { objectiveNumbered } from './objective-numbered';
import type { Question } from './question';
import { timeSpan, type TimeSpan } from './time-span';
import { findTimeWish, type FoundTimeWish } from './time-wish';
import { asksForEnd } from './trend-headline';
import { cleanText, understand } from './understand';

/** An answer over time with the inquiry it is of. */
export interface AnsweredOverTime {
  readonly answer: Answer;
  readonly inquiry: Inquiry;
}

/**
 * "How did 1.1 move from Q2 to Q3", "what changed since last quarter", "burglary by month": what is asked of more than one report. Nothing where it is not,
 * or where the documents have only one time to tell of; the other answers then do.
 */
export function answerOverTime(text: string, memory: Memory | undefined, snapshot: Snapshot, now?: Date): AnsweredOverTime | undefined {
  const clean = cleanText(text);
  const wish = findTimeWish(clean);
  if (!wish) return undefined;
  const question = understand(wish.rest, memory, snapshot, now ? { now } : {});
  // Money and promises have answers of their own, and a theme has one across documents.
  if (
    question.wanted.has('money') ||
    question.commitments ||
    question.references.some(({ kind }) => kind === 'theme' || kind === 'section')
  )
    return undefined;
  // Whole years are held against each other by documents, not by the reports of one plan.
  if (
    wish.wish !== 'series' &&
    question.periods.some(({ options }) => options.length > 0 && options.every((option) => lengthOf(option) >= 12))
  )
    return undefined;
  const inquiry = inquire({ ...question, periods: [] }, snapshot);
  const answer = answerFor(clean, wish, question, inquiry);
  return answer && { answer: { ...answer, again: question.followsOn ? answer.again : clean }, inquiry: { ...inquiry, question } };
}

function answerFor(text: string, { wish, rest }: FoundTimeWish, question: Question, inquiry: Inquiry): Answer | undefined {
  const [force] = question.forces;
  const span = timeSpan(text, question.periods, inquiry.snapshot, force);
  const subject = question.concepts.some(({ role }) => role === 'topic' || role === 'place' || role === 'carried');
  const asked = { ...inquiry, question };
  const objective = objectiveMeant(asked);
  if (wish === 'changes') return changes(span, asked, objective, subject);
  const before = subject || question.references.length > 0 ? [] : measuresBefore(question, inquiry.snapshot);
  if (before.length > 0) return answerTrend(before, { wish, span, text }, asked);
  if (objective && wish === 'history') return answerHistory(objective, span, asked);
  if (!subject)
    return wish === 'history' && question.periods.length > 0 && !question.about ? changes(span, asked, undefined, false) : undefined;
  return topic(text, { wish, rest }, span, { ...asked, found: inquiry.found });
}

/** The objective named by its number, or talked about before where no other subject is named. */
function objectiveMeant({ question, snapshot }: Inquiry): Objective | undefined {
  const [reference] = question.references;
  if (reference) return objectiveNumbered(reference.number, { question, snapshot });
  const own = question.concepts.some(({ role }) => role === 'topic' || role === 'place');
  const record = question.about === undefined || own ? undefined : snapshot.byId.get(question.about);
  return record?.kind === 'objective' ? record : undefined;
}

function measuresBefore({ measuresBefore: ids = [] }: Question, snapshot: Snapshot): Measure[] {
  return ids.flatMap((id) => {
    const record = snapshot.byId.get(id);
    return record?.kind === 'measure' ? [record] : [];
  });
}

/** Between the two reports that are named, or the newest and the one before it. */
function changes(span: TimeSpan, inquiry: Inquiry, named: Objective | undefined, subject: boolean): Answer | undefined {
  const { question, snapshot } = inquiry;
  const objective = named ?? (subject ? objectiveOfTopic(inquiry) : undefined);
  if ((subject || question.references.length > 0) && !objective) return undefined;
  // What changed in a figure is told by the figure.
  if (subject && !named && (['value', 'count', 'percent', 'share'] as const).some((each) => question.wanted.has(each))) return undefined;
  const reports = reportPeriods(snapshot, question.forces[0]);
  if (reports.length === 0) return undefined;
  if (span.missing.length > 0) return missingReports(span.missing, inquiry);
  const now = span.loaded.at(-1);
  const before =
    span.loaded.length > 1
      ? span.loaded[question.periods.length === 0 ? span.loaded.length - 2 : 0]
      : now && reports.find(({ to }) => to < now.to);
  const unloaded = now && !before && question.periods.length > 0 ? quarterBefore(now) : undefined;
  if (unloaded) return missingReports([periodName(unloaded)], inquiry);
  const answer = now && before && answerChanges(before, now, inquiry, objective);
  return answer && (movedAsAsked(answer, inquiry) ?? answer);
}

function quarterBefore(period: Period): Period | undefined {
  return asQuarter(period) && { from: shiftMonth(period.from, -3), to: shiftMonth(period.to, -3) };
}

/** A topic that is an objective, a measure, or neither and told of in several reports. */
function topic(text: string, { wish }: FoundTimeWish, span: TimeSpan, inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  const measure = bestOf(rankMeasures(inquiry));
  const objective = objectiveOfTopic(inquiry);
  const best = bestOf(foundOf(inquiry, 'objective'));
  const figures = wish === 'series' || question.wanted.has('percent') || question.wanted.has('count') || measure > best + 0.05;
  const wishesFigures = figures || (question.wanted.has('value') && !question.wanted.has('change'));
  const trend =
    measure >= ANSWERS && (wishesFigures || !objective) ? answerTrend(rowsMeant(text, inquiry), { wish, span, text }, inquiry) : undefined;
  if (trend || wish === 'series') return trend;
  return (objective && answerHistory(objective, span, inquiry)) ?? answerTopicHistory(span, inquiry);
}

/** The rows that are meant; of a highest month only one measure's. */
function rowsMeant(text: string, inquiry: Inquiry): Measure[] {
  const [first] = rankMeasures(inquiry);
  return first && asksForEnd(text) ? [first.record] : bestRows(inquiry);
}

function objectiveOfTopic(inquiry: Inquiry): Objective | undefined {
  const [found] = foundOf(inquiry, 'objective').filter(({ record }) => isOfNamedForce(record, inquiry.question));
  return found && found.score >= ANSWERS ? found.record : undefined;
}
