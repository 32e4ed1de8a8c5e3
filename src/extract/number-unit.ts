import type { Figure } from '../plan/figure';
import { scaled, scaleIn } from '../plan/scale';
import { MONEY_UNIT, NUMBER_UNIT, PERCENT_UNIT, UNIT_SCALES } from './vocabulary';

/** What the bare numbers of a column or a row are, as its heading or label says: "(£k)", "(%)", "(000s)". */
export interface NumberUnit {
  readonly unit: 'money' | 'percent' | 'count';
  /** How many of them one is: 1,000 for "£k". */
  readonly factor: number;
}

/** The unit that words hold in brackets, end in, or are as a whole. */
export function unitSaid(words: string): NumberUnit | undefined {
  const said = NUMBER_UNIT.exec(words.trim())?.[0];
  if (said === undefined) return undefined;
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
export function inUnit(figure: Figure, { unit, factor }: NumberUnit): Figure | undefined {
  if (figure.unit === 'money' && unit === 'money') return factor === 1 || scaleIn(figure.text) ? figure : undefined;
  const { open = '', digits, scale, close = '' } = (figure.unit === 'count' && BARE.exec(figure.text)?.groups) || {};
  if (digits === undefined || (scale !== undefined && unit === 'percent')) return figure;
  // A number that brings its own scale needs no other.
  const word = scale ?? UNIT_SUFFIXES[unit === 'money' ? 'money' : 'count'][factor] ?? '';
  const value = scale === undefined ? scaled(figure.value, factor) : figure.value;
  const [before, after] = [unit === 'money' ? '£' : '', unit === 'percent' ? '%' : ''];
  return { ...figure, text: `${open}${before}${digits}${word}${after}${close}`, value, unit };
}

/** How a scale is written behind a number. */
const UNIT_SUFFIXES: Readonly<Record<'money' | 'count', Readonly<Record<number, string>>>> = {
  money: { 1e3: 'k', 1e6: 'm', 1e9: 'bn' },
  count: { 1e3: 'k', 1e6: ' million', 1e9: ' billion' },
};
