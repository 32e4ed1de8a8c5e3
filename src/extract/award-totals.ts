import type { Block, BlockPlace } from '../documents/block';
import type { Figure } from '../plan/figure';
import { COUNT_OF_AWARDS, TOTAL_ROW, TOTAL_WORD } from './award-patterns';

/** A line of a list or a row of a table of money, as far as it matters for telling what sums up the others. */
export interface MoneyLine {
  readonly block: Block;
  readonly place: BlockPlace;
  readonly amount?: Figure;
  /** `maybe`: its words speak of a total and could be a name as well ("Total Respect"); the sums decide. */
  readonly total: 'yes' | 'maybe' | 'no';
}

export interface TotalNote {
  readonly code: string;
  readonly message: string;
  readonly block: Block;
  readonly place: BlockPlace;
}

export interface Totals {
  /** For each line, whether it sums up others and is no award. */
  readonly isTotal: readonly boolean[];
  /** Totals that are not the sum of their awards. */
  readonly notes: readonly TotalNote[];
}

/** Whether words sum up others. `beside` are the other words that could say whom or what the money is for: "Total | Boxing" is somebody's name. */
export function saysTotal(words: readonly string[], beside: readonly string[] = []): MoneyLine['total'] {
  if (!words.some((text) => TOTAL_WORD.test(text))) return 'no';
  const named = beside.some((text) => text !== '' && !COUNT_OF_AWARDS.test(text));
  return words.some((text) => TOTAL_ROW.test(text)) && !named ? 'yes' : 'maybe';
}

/** Tells totals from awards, and holds each against the awards since the last one and against all awards so far. */
export function totalsOf(lines: readonly MoneyLine[], where: string): Totals {
  const awards = lines.filter((line) => line.total === 'no');
  const notes: TotalNote[] = [];
  let [all, since]: [Figure[], Figure[]] = [[], []];
  let complete = true;
  const isTotal = lines.map((line) => {
    const { amount, total } = line;
    // A total may lead in to the list it is of.
    const below = all.length === 0 ? awards.flatMap((line) => line.amount ?? []) : [];
    const fitting = amount !== undefined && [since, all, below].some((figures) => figures.length > 0 && isSum(amount, figures));
    if (total === 'no' || (total === 'maybe' && !(fitting && all.length > 1))) {
      if (amount)
        [all, since] = [
          [...all, amount],
          [...since, amount],
        ];
      else complete = false;
      return false;
    }
    const summed = since.length > 0 ? since : all.length > 0 ? all : below;
    // Where an award's sum is not told, a total above the others' sum is no contradiction.
    const explained = !complete && amount !== undefined && amount.value > sumOf(summed);
    if (amount && !fitting && !explained) notes.push(differs(line, amount, sumOf(summed), where));
    since = [];
    return true;
  });
  return { isTotal, notes };
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + figure.value, 0);
}

function isSum(total: Figure, figures: readonly Figure[]): boolean {
  return Math.abs(sumOf(figures) - total.value) < 0.5;
}

function differs({ block, place }: MoneyLine, total: Figure, sum: number, where: string): TotalNote {
  const message = `The total of ${total.text} is not the sum of its awards (£${sum.toLocaleString('en-GB')}). Check the ${where}.`;
  return { code: 'total-differs', message, block, place };
}
