import { reportPeriods } from '../library/as-reported';
import { periodName } from '../plan/period-name';
import type { NotRecordedAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { loadedInWords } from './loaded-in-words';
import { readingLine } from './reading-line';

/** A report that is asked for and not loaded: said so, with what can be compared instead, and nothing in its place. */
export function missingReports(missing: readonly string[], { question, snapshot }: Inquiry): NotRecordedAnswer {
  const [, before] = reportPeriods(snapshot, question.forces[0]);
  const are = missing.length === 1 ? 'is' : 'are';
  return {
    kind: 'not-recorded',
    headline: `${missing.join(' and ')} ${are} not loaded, so nothing can be compared with ${missing.length === 1 ? 'it' : 'them'}.`,
    loaded: loadedInWords(snapshot),
    near: before ? [{ label: `Changes since ${periodName(before)}`, ask: `what changed since ${periodName(before)}` }] : [],
    sources: [],
    reading: readingLine([question.topic, 'what changed', missing.join(', ')]),
    again: question.again,
    next: [],
  };
}
