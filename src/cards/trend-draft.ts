import type { TrendAnswer } from '../ask/answer';
import { monthsName } from '../plan/period-name';
import { draftFrom, type Draft, type Entry } from './draft';
import { countsFromApril, readingEntries, runChart, runRow } from './run-entries';
import { says } from './same-words';
import { sourcesOf } from './sources';
import { sentenceEntries } from './text-entries';

/** As many measures as can have all of their readings on one card. */
const FEW = 3;

const longOnes = (runs: TrendAnswer['runs']): readonly Entry[] =>
  runs.filter(({ readings }) => readings.length > 2).flatMap((run) => readingEntries(run, true));

/** Measures through time: one with its line and all its readings, several as rows. */
export function trendDraft(answer: TrendAnswer): Draft {
  const { runs, said, missing } = answer;
  const [first, ...others] = runs;
  const alone = others.length === 0;
  const entries: readonly Entry[] = alone
    ? [
        { content: runRow(first) },
        ...runChart(first),
        ...(first.readings.length > 2 ? readingEntries(first, false) : []),
        ...said
          .filter((one) => !says(answer.headline, one.said.sentence))
          .flatMap((one) => sentenceEntries(`${monthsName(one.period)}: ${one.said.sentence}`, { group: 'What the reports say' })),
      ]
    : [...runs.map((run): Entry => ({ content: runRow(run) })), ...(runs.length <= FEW ? longOnes(runs) : [])];
  const citations = runs.flatMap(({ readings }) => readings.flatMap(({ measure }) => measure.citations));
  return {
    ...draftFrom(answer),
    facts: missing.length === 0 ? [] : [notLoaded(missing)],
    entries,
    ...(alone ? {} : { list: true as const }),
    closing: [...countsFromApril(runs), ...computedNote(answer)],
    sources: sourcesOf({ citations: [...new Set(citations)] }),
  };
}

/** Reports that are asked for and not there, named. */
export function notLoaded(missing: readonly string[]): string {
  return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not loaded.`;
}

function computedNote({ runs }: TrendAnswer): readonly string[] {
  return runs.some(({ change }) => change) ? ['Changes are computed.'] : [];
}
