import type { Figure } from '../plan/figure';
import { parseFigure } from '../plan/figure-parse';
import { scaled, scaleIn } from '../plan/scale';
import { CLOCK_PARTS, MONEY_UNIT, NUMBER_UNIT, PERCENT_UNIT, TIME_UNIT, UNIT_SCALES } from './unit-patterns';

/** What the bare numbers of a column or a row are, as its heading or label says: "(£k)", "(%)", "(000s)", "(days)". */
export type NumberUnit =
  | {
      readonly unit: 'money' | 'percent' | 'count';
      /** How many of them one is: 1,000 for "£k". */
      readonly factor: number;
    }
  | { readonly unit: 'duration'; readonly word: string };

/** The unit that words hold in brackets, end in, or are as a whole. */
export function unitSaid(words: string): NumberUnit | undefined {
  const said = NUMBER_UNIT.exec(words.trim())?.[0];
  if (said === undefined) return undefined;
  const [time] = /\p{L}+(?=\)?$)/u.exec(said) ?? [];
  if (time !== undefined && TIME_UNIT.test(time)) return { unit: 'duration', word: time.toLowerCase() };
  if (PERCENT_UNIT.test(said)) return { unit: 'percent', factor: 1 };
  const factor = UNIT_SCALES.find(([pattern]) => pattern.test(said))?.[1] ?? 1;
  return { unit: MONEY_UNIT.test(said) ? 'money' : 'count', factor };
}

/** Words without the unit they say, for telling what a column is: "Amount (£k)" is an amount. */
export function withoutUnit(words: string): string {
  return words.trim().replace(NUMBER_UNIT, ' ').replace(/\s+/g, ' ').trim();
}

const BARE = /^(?<open>\(?[-−+]?)(?<digits>\d[\d.,\s]*)(?<scale>\s?(?:k|thousand|million|billion))?(?<close>\)?)$/i;

/** A bare number in the unit said for it; nothing where the two do not go together ("£250" under "£k"). */
export function inUnit(figure: Figure, said: NumberUnit): Figure | undefined {
  if (figure.unit === 'money' && said.unit === 'money') return said.factor === 1 || scaleIn(figure.text) ? figure : undefined;
  const { open = '', digits, scale, close = '' } = (figure.unit === 'count' && BARE.exec(figure.text)?.groups) || {};
  if (digits === undefined || (scale !== undefined && said.unit !== 'money' && said.unit !== 'count')) return figure;
  if (said.unit === 'duration') return { ...figure, ...parseFigure(`${open}${digits} ${said.word}${close}`) };
  // A number that brings its own scale needs no other.
  const word = scale ?? UNIT_SUFFIXES[said.unit === 'money' ? 'money' : 'count'][said.factor] ?? '';
  const value = scale === undefined ? scaled(figure.value, said.factor) : figure.value;
  const [before, after] = [said.unit === 'money' ? '£' : '', said.unit === 'percent' ? '%' : ''];
  return { ...figure, text: `${open}${before}${digits}${word}${after}${close}`, value, unit: said.unit };
}

/** A time of two parts ("1:30") as the first of these words that tell says: hours and minutes or minutes and seconds. */
export function asClock(figure: Figure, words: readonly string[]): Figure {
  const parts = /^(\d{1,3}):(\d\d)$/.exec(figure.text)?.slice(1).map(Number);
  const told = words.find((text) => CLOCK_PARTS.some(([pattern]) => pattern.test(text))) ?? '';
  const clock = CLOCK_PARTS.find(([pattern]) => pattern.test(told))?.[1];
  if (figure.unit !== 'duration' || !parts || clock === undefined) return figure;
  const [first = 0, second = 0] = parts;
  return { ...figure, clock, value: (first * 60 + second) * (clock === 'hh:mm' ? 60 : 1) };
}

/** How a scale is written behind a number. */
const UNIT_SUFFIXES: Readonly<Record<'money' | 'count', Readonly<Record<number, string>>>> = {
  money: { 1e3: 'k', 1e6: 'm', 1e9: 'bn' },
  count: { 1e3: 'k', 1e6: ' million', 1e9: ' billion' },
};
