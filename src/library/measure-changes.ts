import { comparable } from '../plan/comparable';
import { addsUp } from '../plan/cumulative';
import type { GoodDirection } from '../plan/direction';
import type { Figure } from '../plan/figure';
import { lengthOf, samePeriod } from '../plan/period';
import type { Measure, Reading } from '../plan/records';
import { sharedStretch } from '../plan/stretch';
import { isOther } from './objective-changes';
import { nameKey } from './measure-name';
import { isSameMeasureLater } from './same-measure-later';
import type { Basis, MeasureChanges, MeasureMove, Pair } from './what-changed';

/** What became of measures. Of the same measure twice in one list the first counts. */
export function measureChanges(before: readonly Measure[], now: readonly Measure[]): MeasureChanges {
  const [left, today] = [byName(before), byName(now)];
  const pairs: Pair<Measure>[] = [];
  const added: Measure[] = [];
  for (const measure of now) {
    const alike = left.get(nameKey(measure)) ?? [];
    const earlier = alike.find((one) => isSameMeasureLater(one, measure));
    if (earlier) {
      pairs.push({ before: earlier, now: measure });
      alike.splice(alike.indexOf(earlier), 1);
    } else added.push(measure);
  }
  return {
    added,
    // A table of quarters says again what an earlier report said: that report's record is not gone.
    gone: [...left].flatMap(([name, alike]) => alike.filter((one) => !today.get(name)?.some((other) => isSameMeasureLater(one, other)))),
    moved: pairs.flatMap(moveOf),
    status: pairs.filter((pair) => isOther(pair.before.status, pair.now.status)),
  };
}

function byName(measures: readonly Measure[]): Map<string, Measure[]> {
  const named = new Map<string, Measure[]>();
  for (const measure of measures) named.set(nameKey(measure), [...(named.get(nameKey(measure)) ?? []), measure]);
  return named;
}

function moveOf({ before, now }: Pair<Measure>): MeasureMove[] {
  if (!before.current || !now.current) return [];
  const basis = basisOf(before, now, before.current, now.current);
  switch (basis) {
    case 'apart':
      return [{ before, now, basis, verdict: 'unknown' }];
    case 'year-to-date':
      return [{ before, now, basis, verdict: now.comparison ? verdictOf(now.comparison, now.current, now.good) : 'unknown' }];
    case 'restated':
    case 'direct':
      return basis === 'restated' && before.current.value === now.current.value
        ? []
        : [{ before, now, basis, verdict: verdictOf(before.current, now.current, now.good) }];
  }
}

/** How two reports' figures of one measure may be held against each other. */
export function basisOf(before: Measure, now: Measure, one: Reading, other: Reading): Basis {
  const [then, later] = [one.period ?? before.period, other.period ?? now.period];
  if (!then || !later || !comparable(one, other)) return 'apart';
  if (samePeriod(then, later)) return 'restated';
  const stretch = sharedStretch(then, later);
  if (stretch === undefined) return 'apart';
  // A whole year and the first quarter of the next are both to date, and of unequal length.
  if (stretch === 'year-to-date' && then.from !== later.from && lengthOf(then) !== lengthOf(later)) return 'apart';
  return stretch === 'year-to-date' && then.from === later.from && addsUp(now.name, other) ? 'year-to-date' : 'direct';
}

function verdictOf(before: Figure, now: Figure, good: GoodDirection): MeasureMove['verdict'] {
  if (!comparable(before, now)) return 'unknown';
  if (before.value === now.value) return 'same';
  if (good.way === 'unknown') return 'unknown';
  return now.value > before.value === (good.way === 'up') ? 'better' : 'worse';
}
