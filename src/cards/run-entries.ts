import type { MeasureRun } from '../ask/answer';
import { targetOf } from '../ask/trend-headline';
import type { TimedReading } from '../library/measure-history';
import { lastDayOf } from '../plan/day';
import { monthsName, periodName } from '../plan/period-name';
import type { Stretch } from '../plan/stretch';
import { briefMovement, toneOf, verdictWord } from './change-words';
import type { Entry, LineChart, Row } from './draft';
import { saysTheSame } from './same-words';
import { shorten } from './shorten';
import { sentenceEntries } from './text-entries';

/** From this many readings on a line is drawn. */
const DRAWN = 3;
const NAME = 120;

/** A measure through its reports as a row: of what may be held against each other then and now, of a count of the year to date the newest, with what was added. */
export function runRow(run: MeasureRun): Row {
  const { measure, readings, basis, change, stretch } = run;
  const [first] = readings;
  const last = readings.at(-1) ?? first;
  const moves = basis === 'direct' && first !== last && stretch !== 'month';
  const notes = [
    ...(first === last ? [monthsName(last.period)] : basis === 'year-to-date' ? addedNotes(run) : coverNotes(run)),
    ...(change
      ? [
          basis === 'year-to-date' || first === last ? `on the year before ${briefMovement(change)}` : briefMovement(change),
          verdictWord(change),
        ]
      : []),
    targetOf(run, last) && `target ${targetOf(run, last)?.text ?? ''}`,
    statusOf(run),
    ...restatedNotes(readings),
  ];
  const name = `${measure.number === undefined ? '' : `${measure.number} `}${measure.name}`;
  return {
    form: 'row',
    name: shorten(name, NAME),
    value: moves ? `${first.text} → ${last.text}` : last.text,
    detail: notes.filter((note) => note !== undefined && note !== '').join(' · '),
    tone: toneOf(change),
  };
}

/** How it was rated, then and now. */
function statusOf({ measure, readings }: MeasureRun): string | undefined {
  const before = readings[0].measure.status;
  const now = measure.status;
  return before !== undefined && now !== undefined && !saysTheSame(before, now) ? `${before} → ${now}` : now;
}

/** "917 by September; October to December: 474, computed". */
function addedNotes({ readings, added }: MeasureRun): string[] {
  const earlier = readings.slice(0, -1).map(({ text, period }) => `${text} for ${monthsName(period)}`);
  return [...earlier, ...added.map(({ period, figure }) => `${monthsName(period)}: ${figure.text}, computed`)];
}

function coverNotes({ readings, basis, stretch }: MeasureRun): string[] {
  const [first] = readings;
  const last = readings.at(-1) ?? first;
  if (stretch === 'month') return [`${periodName(last.period)}, the newest of ${readings.length} months`];
  if (basis === 'apart') return [`${first.text} for ${monthsName(first.period)}, which cannot be held against it`];
  const name = stretch === 'year-to-date' ? monthsName : periodName;
  return [`${name(first.period)}, then ${name(last.period)}`];
}

function restatedNotes(readings: MeasureRun['readings']): string[] {
  return readings.flatMap(({ period, text, restated }) =>
    restated ? [`${periodName(period)} restated: ${text}, given as ${restated.text} before`] : [],
  );
}

/** The readings of a line one by one, as text; the year is said once above them where it is the same for all. */
export function readingEntries({ readings, measure, stretch }: MeasureRun, named: boolean): readonly Entry[] {
  const [first] = readings;
  const last = readings.at(-1) ?? first;
  const year = first.period.from.slice(0, 4);
  const sameYear = readings.every(({ period }) => period.from === period.to && period.to.startsWith(year));
  const said = stretch === 'year-to-date' ? monthsName : periodName;
  const name = ({ period }: TimedReading): string => (sameYear ? said(period).replace(` ${year}`, '') : said(period));
  const when = sameYear ? monthsName({ from: first.period.from, to: last.period.to }) : 'Every reading';
  const text = readings.map((reading) => `${name(reading)} ${reading.text}`).join(' · ');
  return sentenceEntries(text, { group: named ? `${shorten(measure.name, NAME)}, ${when}` : when });
}

const CAPTION: Readonly<Record<Stretch, string>> = {
  month: 'By month',
  quarter: 'By quarter',
  'year-to-date': 'Year to date, by report',
  year: 'By year',
  other: 'By report',
};

/** The line drawn, with the target beside it; nothing for fewer than three readings. */
export function runChart(run: MeasureRun): Entry[] {
  const { readings, measure } = run;
  if (readings.length < DRAWN) return [];
  const at = ({ period }: TimedReading) => lastDayOf(period.to);
  const targets = readings.flatMap((reading) => {
    const target = targetOf(run, reading);
    return target ? [{ at: at(reading), value: target.value }] : [];
  });
  const chart: LineChart = {
    form: 'line-chart',
    caption: `${CAPTION[run.stretch]}${targets.length === readings.length ? ', and the target' : ''}`,
    title: measure.name,
    lines: [
      { legend: 'Reported', points: readings.map((reading) => ({ at: at(reading), value: reading.value })) },
      ...(targets.length === readings.length ? [{ legend: 'Target', points: targets }] : []),
    ],
  };
  return [{ content: chart }];
}

/** What is to know of figures that all count from April. */
export function countsFromApril(runs: readonly MeasureRun[]): readonly string[] {
  const several = runs.filter(({ basis }) => basis === 'year-to-date');
  if (several.length === 0) return [];
  const all = several.length === runs.length;
  return [
    `${all ? 'These counts are' : 'Counts of offences and the like are'} year to date: they only grow, so each is held against the same months of the year before.`,
  ];
}
