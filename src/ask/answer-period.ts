import { samePeriod } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Answer, UpdateEntry } from './answer';
import { entryOf } from './answer-updates';
import { isOfNamedForce } from './forces';
import { namesPeriod } from './holds-in';
import type { Inquiry } from './inquiry';
import type { AskedPeriod } from './question';
import { readingLine } from './reading-line';

/** "what is due in January 2018", "what happened in June 2019": when only a time is asked after, the updates whose words name it. */
export function answerPeriod(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const [asked] = question.periods;
  if (!asked || question.wanted.has('value') || question.wanted.has('money') || question.concepts.some((concept) => concept.role !== 'cue'))
    return undefined;
  const ofThen = updatesOf(asked, inquiry);
  const saysIt = (entry: UpdateEntry): boolean => entry.record.text.toLowerCase().includes(asked.words.toLowerCase());
  const entries = snapshot.ofKind.update
    .flatMap((record) =>
      isOfNamedForce(record, question) && asked.options.some((period) => namesPeriod(record, period)) ? [entryOf(record, snapshot)] : [],
    )
    .sort((a, b) => Number(saysIt(b)) - Number(saysIt(a)));
  if (entries.length === 0 && ofThen.length === 0) return undefined;
  const [period, ...others] = asked.options;
  const name = period && others.length === 0 ? periodName(period) : asked.words;
  return {
    kind: 'updates',
    entries: [...ofThen, ...entries.filter(({ record }) => !ofThen.some((own) => own.record.id === record.id))],
    measures: [],
    headline: headlineOf(name, ofThen.length, entries.length),
    reading: readingLine([ofThen.length > 0 ? 'updates of' : 'updates that name', name]),
    again: question.again,
    next: [],
  };
}

function headlineOf(name: string, of: number, naming: number): string {
  const updates = (count: number): string => `${count} ${count === 1 ? 'update' : 'updates'}`;
  if (of > 0) return `${updates(of)} ${of === 1 ? 'reports' : 'report'} on ${name}.`;
  return `${updates(naming)} ${naming === 1 ? 'names' : 'name'} ${name}.`;
}

/** What is reported of just the months asked for, a summary's highlights first. */
function updatesOf(asked: AskedPeriod, { question, snapshot }: Inquiry): UpdateEntry[] {
  return snapshot.ofKind.update
    .filter(
      (record) =>
        isOfNamedForce(record, question) &&
        asked.options.some((period) => record.period !== undefined && samePeriod(record.period, period)),
    )
    .sort((a, b) => Number(b.highlight) - Number(a.highlight))
    .map((record) => entryOf(record, snapshot));
}
