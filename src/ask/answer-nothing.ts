import { monthsName, periodName } from '../plan/period-name';
import type { PlanRecord } from '../plan/records';
import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { find } from './find';
import type { NotRecordedAnswer, Suggestion } from './answer';
import { loadedPeriods } from './asked-periods';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

const LONGEST_TOPIC = 120;

/** What the snapshot reports on, in words: "Q3 2017-18 (Thames Valley Police Delivery Plan)". */
export const loadedInWords: (snapshot: Snapshot) => readonly string[] = onceASnapshot(({ documents }) => {
  const withPeriod = documents.flatMap(({ facts }) => (facts?.period ? [`${periodName(facts.period)} (${facts.title})`] : []));
  return [...new Set(withPeriod)];
});

/** An honest "nothing recorded": for the period, for the place, or at all; what there is instead is named, without its figures. */
export function answerNothing(inquiry: Inquiry): NotRecordedAnswer {
  const { question, snapshot } = inquiry;
  return {
    kind: 'not-recorded',
    headline: headlineOf(inquiry),
    loaded: loadedInWords(snapshot),
    near: nearby(inquiry),
    sources: [],
    reading: readingLine([question.topic, ...question.places, question.periods[0]?.words, 'nothing found']),
    again: question.again,
    next: [],
  };
}

function headlineOf({ question, snapshot, anyPeriod }: Inquiry): string {
  const [reference] = question.references;
  const named = reference ? `${reference.kind === 'either' ? 'number' : reference.kind} ${reference.number}` : `"${cut(question.topic)}"`;
  const nothing = question.topic === '' && !reference ? 'Nothing' : `Nothing on ${named}`;
  const bestElsewhen = anyPeriod[0]?.score ?? 0;
  if (question.periods.length > 0 && (bestElsewhen >= 0.5 || (question.topic === '' && !reference))) {
    const periods = question.periods.map((each) => each.words).join(' or ');
    return `${nothing} is recorded for ${periods}. Loaded: ${loadedPeriods(snapshot).map(periodName).join(', ')}.`;
  }
  return question.places.length > 0
    ? `${nothing} is recorded for ${question.places.join(' and ')}.`
    : `${nothing} is recorded in the loaded documents.`;
}

/** What was typed at length is not read back at length. */
function cut(text: string): string {
  return text.length <= LONGEST_TOPIC ? text : `${text.slice(0, LONGEST_TOPIC).replace(/\s+\S*$/, '')}…`;
}

/** Things that are recorded and close, by name: the subject in another period or elsewhere. */
function nearby({ question, snapshot, anyPeriod }: Inquiry): Suggestion[] {
  const elsewhere =
    question.places.length === 0
      ? []
      : find(
          question.concepts.filter((concept) => concept.role !== 'place'),
          snapshot,
        );
  const near: Suggestion[] = [];
  for (const { record, score } of [...anyPeriod, ...elsewhere]) {
    if (near.length === 3) break;
    const suggestion = score < 0.4 ? undefined : suggestionFor(record);
    if (suggestion && !near.some((other) => other.ask === suggestion.ask)) near.push(suggestion);
  }
  return near;
}

function suggestionFor(record: PlanRecord): Suggestion | undefined {
  if (record.kind === 'objective' && record.number) return { label: `Objective ${record.number}`, ask: `objective ${record.number}` };
  if (record.kind !== 'measure') return undefined;
  const name = record.aim ?? record.name;
  return { label: `${name}${record.period ? `, ${monthsName(record.period)}` : ''}`, ask: `${name} figures` };
}
