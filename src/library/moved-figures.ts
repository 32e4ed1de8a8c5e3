import type { Figure } from '../plan/figure';
import { samePeriod, type Period } from '../plan/period';
import { monthsName } from '../plan/period-name';
import type { Measure } from '../plan/records';
import { nameKey } from './measure-name';
import { pairAlike, type Like } from './pair-alike';
import { plainFigure, plainPeriod } from './same-record';
import type { ReloadChanges } from './reload-report';

type Moved = ReloadChanges['measures']['moved'][number];

/** What became of measures, figure by figure; see `pairAlike`. `sameAs` says under which id an objective goes on: a measure of another one is another. */
export function measuresBetween(
  before: readonly Measure[],
  now: readonly Measure[],
  sameAs: ReadonlyMap<string, string>,
): ReloadChanges['measures'] {
  const then = before.map((measure) => {
    const objective = measure.objective === undefined ? undefined : (sameAs.get(measure.objective) ?? measure.objective);
    return objective === measure.objective || objective === undefined ? measure : { ...measure, objective };
  });
  const { added, gone, other } = pairAlike(then, now, saysAll, [withDocument(withMonths), withMonths, withDocument(named), named]);
  return {
    added: added.map(({ name }) => name),
    gone: gone.map(({ name }) => name),
    moved: other.flatMap((pair) => movedFigures(pair.before, pair.now)),
  };
}

const named: Like<Measure> = (measure) => `${measure.plan}|${nameKey(measure)}|${measure.objective ?? ''}`;
const withMonths: Like<Measure> = (measure) => `${named(measure)}|${plainPeriod(monthsOf(measure))}`;
const withDocument =
  (like: Like<Measure>): Like<Measure> =>
  (measure) =>
    `${measure.citations[0].document}|${like(measure)}`;
const saysAll: Like<Measure> = (measure) => {
  const { current, comparison, target, series } = measure;
  const readings = [current, comparison, target].map((reading) => `${plainFigure(reading)} ${plainPeriod(reading?.period)}`);
  return [withMonths(measure), ...readings, ...series.map((reading) => `${reading.label} ${plainFigure(reading)}`)].join('|');
};

const monthsOf = ({ current, period }: Measure): Period | undefined => current?.period ?? period;

function movedFigures(before: Measure, now: Measure): Moved[] {
  const [then, later] = [monthsOf(before), monthsOf(now)];
  const other = then && later && !samePeriod(then, later);
  const told = [
    ...moved(
      now.name,
      other ? `${monthsName(then)} → ${monthsName(later)}` : later ? monthsName(later) : 'now',
      before.current,
      now.current,
    ),
    ...moved(now.name, 'comparison', before.comparison, now.comparison),
    ...moved(now.name, 'target', before.target, now.target),
  ];
  const labels = [...new Set([...before.series, ...now.series].map(({ label }) => label))];
  const of = (measure: Measure, label: string): Figure | undefined => measure.series.find((reading) => reading.label === label);
  // A series says the current value again, which is told once.
  const series = labels
    .flatMap((label) => moved(now.name, label, of(before, label), of(now, label)))
    .filter((one) => !told.some((said) => said.before === one.before && said.now === one.now));
  return [...told, ...series];
}

function moved(name: string, figure: string, one: Figure | undefined, other: Figure | undefined): Moved[] {
  if (plainFigure(one) === plainFigure(other)) return [];
  return [{ name, figure, before: one?.text ?? 'nothing', now: other?.text ?? 'nothing' }];
}
