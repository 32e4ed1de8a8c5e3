import type { Figure, Unit } from '../plan/figure';

/** A share in per cent with one decimal, half going up; nothing of a whole that is nothing. */
export function shareOf(part: number, whole: number): Figure | undefined {
  if (whole === 0) return undefined;
  const value = round((part / whole) * 100, 1);
  return { text: `${value.toFixed(1)}%`, value, unit: 'percent' };
}

/** The sum of figures of one unit, written as documents write it; nothing where the units differ or there is none. */
export function sumOf(figures: readonly Figure[]): Figure | undefined {
  const [first] = figures;
  if (!first || figures.some(({ unit }) => unit !== first.unit)) return undefined;
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  return { text: written(value, first.unit), value, unit: first.unit };
}

/** Half goes up, as on paper: 1.15 is stored a little below itself and is 1.2 all the same. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * factor + 0.5 + 1e-9)) / factor;
}

/** A computed value as documents write one: thousands with commas, pounds with their sign. */
export function written(value: number, unit: Unit): string {
  const plain = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return unit === 'money' ? `£${plain}` : plain;
}
