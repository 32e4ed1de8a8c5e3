import { monthsName } from '../plan/period-name';
import type { Measure } from '../plan/records';
import type { MeasureAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { findingOf } from './measure-findings';
import { measuresHeadline, saidInstead, sharedPeriod } from './measure-headline';
import { readingLine } from './reading-line';
import { topicIn } from './subject-of';

/** Measures as an answer; the first is the one the headline speaks of when there is only one. `measures` is not empty. */
export function answerMeasures(measures: readonly [Measure, ...Measure[]], inquiry: Inquiry): MeasureAnswer {
  const { question } = inquiry;
  const found = measures.map((measure) => findingOf(measure, inquiry));
  // Where a sentence answers with figures of its own, the row's change would be taken for theirs.
  const said = saidInstead(found, inquiry);
  const findings = said?.current && said.comparison ? found.map(({ measure, said: sentences }) => ({ measure, said: sentences })) : found;
  const [first] = measures;
  const period = sharedPeriod(measures);
  return {
    kind: 'measure',
    findings,
    headline: measuresHeadline(findings, inquiry),
    reading: readingLine([
      topicIn(question, measures.map(({ name, aim = '', commentary = '' }) => `${name} ${aim} ${commentary}`).join(' ')) || first.name,
      'measures',
      period && monthsName(period),
    ]),
    again: question.again,
    ...(period && { period }),
    next: [],
  };
}
