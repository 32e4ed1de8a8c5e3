import type { Measure } from '../plan/records';
import { changeOf } from './change';

export type Extreme = 'most' | 'least';

/** What moved most or least: in per cent, in number, and of rates in points, which are no sizes of one kind. */
export interface StandingOut {
  readonly byPercent?: Measure;
  readonly byNumber?: Measure;
  readonly byPoints?: Measure;
  /** These, then those that come next. */
  readonly rows: readonly Measure[];
}

const MOST_SHOWN = 3;

const percentOf = (measure: Measure): number => changeOf(measure)?.percent?.value ?? Number.NaN;
const differenceOf = (measure: Measure): number => changeOf(measure)?.difference.value ?? Number.NaN;

/** The measures that stand out at one end of those given. A number of pounds or of seconds is no number of offences: only counts are held against each other by number. */
export function standingOut(measures: readonly Measure[], extreme: Extreme): StandingOut {
  const rates = measures.filter(({ current }) => current?.unit === 'percent');
  const others = measures.filter(({ current }) => current?.unit !== 'percent');
  const percent = bySize(others, extreme, percentOf);
  const number = bySize(
    others.filter(({ current }) => current?.unit === 'count'),
    extreme,
    differenceOf,
  );
  const [[byPercent], [byNumber], [byPoints]] = [percent, number, bySize(rates, extreme, differenceOf)];
  const first = [byPercent, byNumber, byPoints].flatMap((measure) => measure ?? []);
  const rows = [...new Set([...first, ...percent, ...number])];
  return {
    ...(byPercent && { byPercent }),
    ...(byNumber && { byNumber }),
    ...(byPoints && { byPoints }),
    rows: rows.slice(0, Math.max(new Set(first).size, MOST_SHOWN)),
  };
}

/** The ones that moved most or least by a size that they have. */
function bySize(measures: readonly Measure[], extreme: Extreme, size: (measure: Measure) => number): Measure[] {
  const sized = measures.filter((measure) => !Number.isNaN(size(measure)));
  return sized.sort((a, b) => (extreme === 'most' ? size(b) - size(a) : size(a) - size(b)));
}
