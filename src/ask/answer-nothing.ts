import { monthsName, periodName } from '../plan/period-name';
import type { Snapshot } from '../library/snapshot';
import type { NotRecordedAnswer, Suggestion } from './answer';
import { loadedPeriods } from './asked-periods';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** What the snapshot reports on, in words: "Q3 2017-18 (Thames Valley Police Delivery Plan)". */
export function loadedInWords(snapshot: Snapshot): string[] {
  const withPeriod = snapshot.documents.flatMap(({ facts }) => (facts?.period ? [`${periodName(facts.period)} (${facts.title})`] : []));
  return [...new Set(withPeriod)];
}

/** An honest "nothing recorded": for the period, for the place, or at all; what there is instead is named, without its figures. */
export function answerNothing(inquiry: Inquiry): NotRecordedAnswer {
  const { question, snapshot } = inquiry;
  const topic = question.topic === '' ? 'that' : `"${question.topic}"`;
  const asked = question.periods.map((each) => each.options[0]).filter((period) => period !== undefined);
  const elsewhen = inquiry.anyPeriod[0] && inquiry.anyPeriod[0].score >= 0.5 && asked.length > 0;
  const loaded = loadedPeriods(snapshot).map(periodName);
  const headline = elsewhen
    ? `Nothing on ${topic} is recorded for ${question.periods.map((each) => each.words).join(' or ')}. Loaded: ${loaded.join(', ')}.`
    : question.places.length > 0
      ? `Nothing on ${topic} is recorded for ${question.places.join(' and ')}.`
      : `Nothing on ${topic} is recorded in the loaded documents.`;
  return {
    kind: 'not-recorded',
    headline,
    loaded: loadedInWords(snapshot),
    near: nearby(inquiry),
    sources: [],
    reading: readingLine([question.topic, question.periods[0]?.words, 'nothing found']),
    again: question.text,
    next: [],
  };
}

/** Things that are recorded and close, by name. */
function nearby(inquiry: Inquiry): Suggestion[] {
  const near: Suggestion[] = [];
  for (const { record, score } of inquiry.anyPeriod) {
    if (score < 0.3 || near.length === 3) break;
    const suggestion: Suggestion | undefined =
      record.kind === 'objective' && record.number
        ? { label: `Objective ${record.number}`, ask: `objective ${record.number}` }
        : record.kind === 'measure'
          ? {
              label: `${record.aim ?? record.name}${record.period ? `, ${monthsName(record.period)}` : ''}`,
              ask: `${record.aim ?? record.name} figures`,
            }
          : undefined;
    if (suggestion && !near.some((other) => other.ask === suggestion.ask)) near.push(suggestion);
  }
  return near;
}
