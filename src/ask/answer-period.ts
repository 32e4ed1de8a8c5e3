import { periodName } from '../plan/period-name';
import type { Answer, UpdateEntry } from './answer';
import { entryOf } from './answer-updates';
import { isOfNamedForce } from './forces';
import { namesPeriod } from './holds-in';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** "what is due in January 2018", "what happened in June 2019": when only a time is asked after, the updates whose words name it. */
export function answerPeriod(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const [asked] = question.periods;
  if (!asked || question.wanted.has('value') || question.wanted.has('money') || question.concepts.some((concept) => concept.role !== 'cue'))
    return undefined;
  const saysIt = (entry: UpdateEntry): boolean => entry.record.text.toLowerCase().includes(asked.words.toLowerCase());
  const entries = snapshot.ofKind.update
    .flatMap((record) =>
      isOfNamedForce(record, question) && asked.options.some((period) => namesPeriod(record, period)) ? [entryOf(record, snapshot)] : [],
    )
    .sort((a, b) => Number(saysIt(b)) - Number(saysIt(a)));
  if (entries.length === 0) return undefined;
  const [period, ...others] = asked.options;
  const name = period && others.length === 0 ? periodName(period) : asked.words;
  return {
    kind: 'updates',
    entries,
    measures: [],
    headline: `${entries.length} ${entries.length === 1 ? 'update names' : 'updates name'} ${name}.`,
    reading: readingLine(['updates that name', name]),
    again: question.again,
    next: [],
  };
}
