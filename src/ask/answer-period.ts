import { periodName } from '../plan/period-name';
import type { Answer } from './answer';
import { entryOf } from './answer-updates';
import { namesPeriod } from './holds-in';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

const MOST_ENTRIES = 12;

/** "what is due in January 2018": when only a time is asked after, the updates whose words name it. Nothing for a question with a subject. */
export function answerPeriod(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const [asked] = question.periods;
  if (!asked || !question.wanted.has('when') || question.concepts.some((concept) => concept.role !== 'cue')) return undefined;
  const entries = snapshot.records
    .flatMap((record) =>
      record.kind === 'update' && asked.options.some((period) => namesPeriod(record, period)) ? [entryOf(record, snapshot)] : [],
    )
    .slice(0, MOST_ENTRIES);
  if (entries.length === 0) return undefined;
  const [period] = asked.options;
  return {
    kind: 'updates',
    entries,
    measures: [],
    headline: `${entries.length} ${entries.length === 1 ? 'update names' : 'updates name'} ${period ? periodName(period) : asked.words}.`,
    reading: readingLine(['updates that name', period && periodName(period)]),
    again: question.text,
    next: [],
  };
}
