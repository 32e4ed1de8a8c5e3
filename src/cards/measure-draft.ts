import type { MeasureAnswer, MeasureFinding } from '../ask/answer';
import { periodName } from '../plan/period-name';
import type { Measure } from '../plan/records';
import { movement, toneOf, verdictSentence } from './change-words';
import { draftFrom, type Draft, type Entry, type Pair } from './draft';
import { basisOf, listRows, measureRows, realignedNotes } from './measure-entries';
import { says } from './same-words';
import { without } from './sentences';
import { seriesChart } from './series-chart';
import { shorten } from './shorten';
import { sourcesOf } from './sources';
import { sentenceEntries } from './text-entries';

/** From this many rows on. */
const SEVERAL = 5;

/** One measure large, or the rows of a table; then what the commentary says of it. */
export function measureDraft(answer: MeasureAnswer): Draft {
  const { findings } = answer;
  const [first] = findings;
  const alone = findings.length === 1 ? first : undefined;
  const list = isList(findings);
  return {
    ...draftFrom(answer),
    ...(alone && !says(answer.headline, alone.measure.name) ? { title: shorten(alone.measure.name, 300) } : {}),
    facts: alone ? factsOf(alone.measure, answer.headline) : [],
    entries: [
      ...(alone ? aloneEntries(alone) : list ? listRows(findings) : measureRows(findings)),
      ...(list ? [] : commentaryEntries(findings, answer.headline)),
    ],
    ...(list && { list }),
    closing: [...(answer.computed ?? []), ...(alone ? provisionalNote(alone.measure) : basisOf(findings)), ...realignedNotes(findings)],
    sources: sourcesOf({
      citations: findings.flatMap(({ measure, said }) => [...measure.citations, ...said.map((figures) => figures.citation)]),
    }),
  };
}

/** More rows than a table of one aim has are a list: what is said under each table is left to the measure itself. */
function isList(findings: readonly MeasureFinding[]): boolean {
  return findings.length > SEVERAL && new Set(findings.map(({ measure }) => measure.aim ?? measure.name)).size > 2;
}

/** Alone, a measure names its periods above its figures. */
const provisionalNote = (measure: Measure): readonly string[] => (measure.provisional ? ['Provisional figures.'] : []);

function factsOf(measure: Measure, headline: string): readonly string[] {
  const aim = measure.aim !== undefined && !says(`${measure.name} ${headline}`, measure.aim) ? [`Aim: ${measure.aim}`] : [];
  const status = measure.status === undefined ? [] : [`Status: ${measure.status}`];
  const place = measure.place === undefined ? [] : [`Place: ${measure.place}`];
  const owner = measure.owner === undefined ? [] : [`Owner: ${measure.owner}`];
  const definition = measure.definition === undefined ? [] : [`Definition: ${measure.definition}`];
  return [...aim, ...status, ...place, ...owner, ...definition];
}

function aloneEntries(finding: MeasureFinding): readonly Entry[] {
  const { measure } = finding;
  const pair: readonly Entry[] = measure.current || measure.comparison ? [{ content: pairOf(finding) }] : [];
  const target =
    measure.target && `Target: ${measure.target.text}${measure.target.period ? ` for ${periodName(measure.target.period)}` : ''}`;
  const series = measure.series
    .map((reading) => `${reading.period ? periodName(reading.period) : reading.label} ${reading.text}`)
    .join(' · ');
  return [
    ...pair,
    ...(target === undefined ? [] : sentenceEntries(target)),
    ...(series === '' ? [] : sentenceEntries(series, { group: 'Period by period' })),
    ...seriesChart(measure),
  ];
}

function pairOf({ measure, change }: MeasureFinding): Pair {
  const { current, comparison } = measure;
  const nowPeriod = current?.period ?? measure.period;
  const thenPeriod = comparison?.period ?? measure.comparisonPeriod;
  const verdict = change && verdictSentence(change, measure.good);
  const moved = change && [`${movement(change)}, computed`, verdict].filter((part) => part !== undefined).join(' · ');
  return {
    form: 'pair',
    ...(current ? { now: { label: nowPeriod ? periodName(nowPeriod) : current.label, text: current.text } } : {}),
    ...(comparison
      ? { before: { label: thenPeriod ? periodName(thenPeriod) : `${comparison.label} (period not named)`, text: comparison.text } }
      : {}),
    ...(moved === undefined ? {} : { change: moved }),
    tone: toneOf(change),
  };
}

/**
 * The sentences that bear on the question, then the rest of what stands under the figures, each once and none that the headline is. A sentence with
 * figures of another row waits behind "Show all", so that nobody reads it as this one's.
 */
function commentaryEntries(findings: readonly MeasureFinding[], headline: string): readonly Entry[] {
  const said = [...new Set(findings.flatMap((finding) => finding.said.map((figures) => figures.sentence)))];
  const others = [...new Set(findings.flatMap(({ measure }) => measure.commentaryFigures.map((figures) => figures.sentence)))];
  const otherwise = others.filter((sentence) => !said.includes(sentence));
  const commentaries = [...new Set(findings.flatMap(({ measure }) => measure.commentary ?? []))];
  const left = commentaries.map((text) => without(text, [...said, ...others])).filter((text) => text !== '');
  const untold = said.filter((sentence) => !says(headline, sentence));
  return [
    ...[...untold, ...left].flatMap((sentence) => sentenceEntries(sentence, { group: 'What the document says' })),
    ...otherwise.flatMap((text) => sentenceEntries(text, { group: 'More of the commentary', behind: true })),
  ];
}
