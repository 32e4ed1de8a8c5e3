import type { Change } from './answer';
import { round } from './computed';
import { calendarUnit, comparable } from '../plan/comparable';
import { addsUp } from '../plan/cumulative';
import type { GoodDirection } from '../plan/direction';
import type { Figure, Unit } from '../plan/figure';
import { lengthOf } from '../plan/period';
import type { Measure } from '../plan/records';
import { scaleIn } from '../plan/scale';
import { finestUnit, type TimeUnit } from '../plan/time-unit';

/** The change from comparison to now; nothing when one of them is missing or the two cannot be held against each other. All figures of it are computed here and only here. */
export function changeOf(measure: Measure): Change | undefined {
  const known = CHANGES.get(measure) ?? { change: computed(measure) };
  CHANGES.set(measure, known);
  return known.change;
}

/** A list of what moved looks at every measure there is, question after question. */
const CHANGES = new WeakMap<Measure, { readonly change: Change | undefined }>();

function computed({ name, current, comparison, good, period, comparisonPeriod }: Measure): Change | undefined {
  const [now, then] = [current?.period ?? period, comparison?.period ?? comparisonPeriod];
  // A quarter's count against a year's is no change.
  if (current && now && then && lengthOf(now) !== lengthOf(then) && addsUp(name, current)) return undefined;
  return current && comparison ? changeBetween(current, comparison, good) : undefined;
}

/** The change from one figure to another, judged by the way that is good; nothing when the two cannot be held against each other. */
export function changeBetween(current: Figure, comparison: Figure, good: GoodDirection): Change | undefined {
  if (!comparable(current, comparison)) return undefined;
  const time = finestOf(current, comparison);
  const decimals = decimalsOf([current, comparison], time);
  const moved = round((current.value - comparison.value) / (time?.seconds ?? 1), decimals);
  const way = moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
  const percent = percentOf(moved * (time?.seconds ?? 1), comparison);
  const said = wordsOf(Math.abs(moved), current, decimals, time);
  return {
    way,
    difference: { text: said, value: Math.abs(moved) * (time?.seconds ?? 1), unit: current.unit },
    ...(percent && { percent }),
    verdict: verdictOf(good, way),
  };
}

function verdictOf(good: GoodDirection, way: Change['way']): Change['verdict'] {
  if (way === 'same') return 'same';
  if (good.way === 'unknown') return 'unknown';
  return good.way === way ? 'better' : 'worse';
}

/** A rate's change is said in percentage points; its per cent change would be a second, different per cent. */
function percentOf(moved: number, comparison: Figure): Figure | undefined {
  if (comparison.unit === 'percent' || comparison.value === 0) return undefined;
  const value = round((Math.abs(moved) / Math.abs(comparison.value)) * 100, 1);
  return { text: `${value.toFixed(1)}%`, value, unit: 'percent' };
}

function wordsOf(size: number, { unit, text }: Figure, decimals: number, time: TimeUnit | undefined): string {
  const plain = size.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const counted = (name: string | undefined): string => (name === undefined ? plain : `${plain} ${name}${size === 1 ? '' : 's'}`);
  const texts: Record<Unit, string> = {
    count: counted(calendarUnit(text)),
    rate: plain,
    percent: counted('percentage point'),
    money: `£${plain}`,
    duration: counted(time?.name),
  };
  return texts[unit];
}

/** A difference of times is said in the smallest unit that either of them is printed in. */
function finestOf(...figures: readonly Figure[]): TimeUnit | undefined {
  const units = figures.flatMap(({ unit, text, clock }) => (unit === 'duration' ? (finestUnit(text, clock) ?? []) : []));
  return units.sort((a, b) => a.seconds - b.seconds)[0];
}

/** As many decimals as are printed; "£1.2m" is printed without pence, and pence are two. */
function decimalsOf(figures: readonly Figure[], time: TimeUnit | undefined): number {
  const printed = figures.filter(({ text, clock }) => !scaleIn(text) && (!time || finestUnit(text, clock)?.seconds === time.seconds));
  const most = Math.max(0, ...printed.map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
  return figures[0]?.unit === 'money' && most > 0 ? 2 : most;
}
