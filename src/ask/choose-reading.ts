import { indexTerms } from '../library/searchable';
import { monthsName, periodName } from '../plan/period-name';
import type { Award, Measure } from '../plan/records';
import type { Choice, ChoiceAnswer } from './answer';
import { ANSWERS, foundOf, type Inquiry } from './inquiry';
import { bestRows, rankMeasures } from './measure-findings';
import { presence } from './presence';
import type { Concept } from './question';
import { readingLine } from './reading-line';
import { sheetOf } from './sheet-of';

const MOST = 5;
const LEAST_HEAD = 12;
/** A name has a subject from here. */
const NAMED = 0.8;
/** What any row may be called besides its subject. */
const COMMON: ReadonlySet<string> = new Set(
  indexTerms('all total overall level number rate percentage reduce increase improve crime offence incident related recorded reported'),
);

/**
 * "DA numbers?": a bare subject of which several rows count different things, none of them the subject alone. Which is meant is asked, each reading with
 * its figure. Nothing where a row is the subject itself, or where one card shows all rows anyway.
 */
export function chooseReading(inquiry: Inquiry): ChoiceAnswer | undefined {
  const subject = bareSubject(inquiry);
  if (!subject) return undefined;
  const shown = bestRows(inquiry);
  if (shown.length === 0 || shown.some((row) => isAlone(row, subject))) return undefined;
  const others = rankMeasures(inquiry)
    .map(({ record }) => record)
    .filter((row) => !shown.includes(row) && presence(subject, sheetOf(row.name)) >= NAMED);
  if (others.length === 0 || shown.length > 1) return undefined;
  const readings = [...shown, ...others];
  const awards = foundOf(inquiry, 'award').filter(
    ({ record, score }) => score >= ANSWERS && presence(subject, sheetOf(record.purpose)) >= NAMED,
  );
  const choices = [
    ...readings.sort((a, b) => Number(isAlone(b, subject)) - Number(isAlone(a, subject))).map(measureChoice),
    ...awards.map(({ record }) => awardChoice(record)),
  ];
  return {
    kind: 'choice',
    choices: choices.slice(0, MOST),
    headline: `Which ${subject.words} figures do you mean?`,
    reading: readingLine([subject.words, `${choices.length} readings`]),
    again: inquiry.question.again,
    next: [],
  };
}

/** The one subject of a question that asks for figures, and for nothing that would tell its readings apart. */
function bareSubject({ question }: Inquiry): Concept | undefined {
  const { wanted, concepts, followsOn, moved, extreme, references, periods } = question;
  if (followsOn || moved || extreme || references.length > 0 || periods.length > 0) return undefined;
  if (
    !wanted.has('value') ||
    ['percent', 'change', 'money', 'before', 'target', 'why', 'share', 'measures'].some((each) => wanted.has(each as 'why'))
  )
    return undefined;
  const asked = concepts.filter(({ role }) => role !== 'cue');
  const [subject] = asked;
  return subject && asked.length === 1 && subject.role === 'topic' && subject.known ? subject : undefined;
}

/** Whether a row is the subject and nothing else: "All violent crime" for "violence". */
function isAlone({ name }: Measure, subject: Concept): boolean {
  const own = new Set(subject.alternatives.flatMap(({ terms }) => terms));
  return presence(subject, sheetOf(name)) >= NAMED && indexTerms(name).every((term) => own.has(term) || COMMON.has(term));
}

function measureChoice(measure: Measure): Choice {
  const { current, period } = measure;
  return {
    label: measure.name,
    ask: `${measure.name} figures`,
    record: measure.id,
    ...(current && { figure: current.text }),
    ...(current && period && { of: monthsName(period) }),
  };
}

/** What an award is for, without what it is spent on in detail. */
function briefly(purpose: string): string {
  const [head = purpose] = purpose.split(/[:,;]\s/);
  return head.length >= LEAST_HEAD ? head : purpose;
}

function awardChoice(award: Award): Choice {
  return {
    label: `Award: ${briefly(award.purpose)}`,
    ask: `award ${award.purpose}`,
    record: award.id,
    ...(award.amount && { figure: award.amount.text }),
    ...(award.amount && award.year && { of: periodName(award.year) }),
  };
}
