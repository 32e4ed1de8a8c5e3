import type { Change } from './answer';
import type { Figure, Unit } from '../plan/figure';
import type { Measure } from '../plan/records';

/** The change from comparison to now; nothing when one of them is missing or their units differ. All figures of it are computed here and only here. */
export function changeOf(measure: Measure): Change | undefined {
  const { current, comparison } = measure;
  if (!current || !comparison || current.unit !== comparison.unit) return undefined;
  const moved = round(current.value - comparison.value, decimalsOf(current, comparison));
  const way = moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
  const percent = percentOf(moved, comparison);
  return {
    way,
    difference: difference(moved, current.unit, decimalsOf(current, comparison)),
    ...(percent && { percent }),
    verdict: verdictOf(measure, way),
  };
}

function verdictOf(measure: Measure, way: Change['way']): Change['verdict'] {
  if (way === 'same') return 'same';
  if (measure.good.way === 'unknown') return 'unknown';
  return measure.good.way === way ? 'better' : 'worse';
}

/** A rate's change is said in percentage points; its per cent change would be a second, different per cent. */
function percentOf(moved: number, comparison: Figure): Figure | undefined {
  if (comparison.unit === 'percent' || comparison.value === 0) return undefined;
  const value = round((Math.abs(moved) / Math.abs(comparison.value)) * 100, 1);
  return { text: `${value.toFixed(1)}%`, value, unit: 'percent' };
}

function difference(moved: number, unit: Unit, decimals: number): Figure {
  const value = Math.abs(moved);
  const plain = value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const texts: Record<Unit, string> = {
    count: plain,
    rate: plain,
    percent: `${plain} percentage ${value === 1 ? 'point' : 'points'}`,
    money: `£${plain}`,
    duration: `${plain} seconds`,
  };
  return { text: texts[unit], value, unit };
}

function decimalsOf(...figures: readonly Figure[]): number {
  return Math.max(...figures.map((figure) => /\.(\d+)/.exec(figure.text)?.[1]?.length ?? 0));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
