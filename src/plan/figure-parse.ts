import { calendarUnit } from './comparable';
import type { Figure, Unit } from './figure';
import { maskNumberings } from './numbering';
import { scaled, scaleIn } from './scale';
import { secondsIn } from './time-unit';

/** A figure and where in the text it begins. */
export type FoundFigure = Figure & { readonly index: number };

const number = String.raw`\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const scale = String.raw`(?:\s?(?:thousand|million|billion)\b|(?:k|K|m|M|bn)\b)`;
const perCent = String.raw`\s?(?:%|(?:per\s?cent|percentage\s+points?|pps?)\b)`;

/** In order of preference at one place: the longest way to read it comes first. */
const figurePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_£$€.,:/]|[\p{L}_][–-]|[\p{L}\p{N}]['’])(?<sign>[-−+](?=[\d£]))?(?:` +
    [
      String.raw`(?<money>£\s?(?:${number})${scale}?)`,
      String.raw`(?<clock>\d{1,3}:[0-5]\d(?::[0-5]\d)?)`,
      String.raw`(?<span>\d+\s?(?:hours?|hrs?)(?:\s+and|,)?\s+\d+\s?(?:minutes?|mins?)|\d+\s?(?:minutes?|mins?)(?:\s+and|,)?\s+\d+\s?(?:seconds?|secs?))`,
      String.raw`(?<percent>(?:${number})${perCent})`,
      String.raw`(?<rate>(?:${number})\s+per\s+\d[\d,]*(?:\s+(?:population|people|residents|households|officers))?)`,
      String.raw`(?<count>(?:${number})(?:\s?(?:thousand|million|billion)\b|[kK]\b)?)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}_]|[,.:/]\d|[-–][\p{L}])`,
  'gu',
);

/** The figures printed in a text, in order; dates, years, times of day and the numbers of objectives, sections and the like are none. */
export function findFigures(text: string): FoundFigure[] {
  const masked = maskNumberings(text);
  const found: FoundFigure[] = [];
  for (const match of masked.matchAll(figurePattern)) {
    const printed = match[0];
    const unit = unitOf(match.groups ?? {});
    const inRange = unit === 'count' && /^\s?[-–]\s?\d[\d.,]*\s?(?:%|per\s?cent\b)/.test(masked.slice(match.index + printed.length));
    found.push({ text: printed, value: valueOf(printed, unit), unit: inRange ? 'percent' : unit, index: match.index });
  }
  return found;
}

/** The figure a table cell holds, or nothing where it holds none or more than one ("n/a", "-", "tbc", "3 of 4"). */
export function parseFigure(cell: string): Figure | undefined {
  const bare = cell
    .replace(/[▲▼△▽↑↓→←↔*†‡]/gu, ' ')
    .replace(/(?<=[\d%)\p{L}])[⁰¹²³⁴-⁹,\s]*[⁰¹²³⁴-⁹]$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const unmarked = bare.replace(PROVISIONAL_MARK, '');
  if (unmarked === bare) return parseBare(bare);
  const figure = parseBare(unmarked);
  return figure && { ...figure, provisional: true };
}

/** "1,200 (p)", "1,200p", "8.7% prov."; "85p" is left alone, for so are pence written. */
const PROVISIONAL_MARK = /\s*\((?:p|prov(?:isional|\.)?)\)$|\s+(?:p|prov(?:isional|\.)?)$|(?<=\d{3}|\d\.\d+|%)p$|\s*ᵖ$/iu;

function parseBare(bare: string): Figure | undefined {
  const whole = parseWhole(bare);
  if (whole) return whole;
  const withRemark = /^(?<figure>[^()]*\S)\s*\([^()]*\)$/.exec(bare)?.groups?.['figure'];
  if (withRemark !== undefined) return parseWhole(withRemark);
  const negative = /^\((?<figure>[^()]+)\)$/.exec(bare)?.groups?.['figure'];
  const figure = negative === undefined ? undefined : parseWhole(negative);
  return figure && { ...figure, text: bare, value: -figure.value };
}

function parseWhole(text: string): Figure | undefined {
  const joined = /^[-−+]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(' ', ',') : text;
  if (secondsIn(withoutSign(joined)) !== undefined) return { text, value: valueOf(joined, 'duration'), unit: 'duration' };
  const candidate = calendarUnit(joined) === undefined ? joined : joined.replace(/ ?\p{L}+$/u, '');
  figurePattern.lastIndex = 0;
  const match = figurePattern.exec(candidate);
  figurePattern.lastIndex = 0;
  if (match?.index !== 0 || match[0].length !== candidate.length) return undefined;
  const unit = unitOf(match.groups ?? {});
  return { text, value: valueOf(candidate, unit), unit };
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): Unit {
  if (groups['money'] !== undefined) return 'money';
  if (groups['percent'] !== undefined) return 'percent';
  if (groups['rate'] !== undefined) return 'rate';
  return groups['clock'] === undefined && groups['span'] === undefined ? 'count' : 'duration';
}

function valueOf(printed: string, unit: Unit): number {
  const size = unit === 'duration' ? secondsOf(printed) : scaledOf(printed);
  return /^[-−]/.test(printed) && size !== 0 ? -size : size;
}

function withoutSign(text: string): string {
  return text.replace(/^[-−+]/, '');
}

/** Of a time of two parts as if they were minutes and seconds, which only its document can say. */
function secondsOf(printed: string): number {
  const parts = (printed.match(/\d+/g) ?? []).map(Number);
  return secondsIn(withoutSign(printed)) ?? parts.reduce((sum, part) => sum * 60 + part, 0);
}

function scaledOf(printed: string): number {
  const plain = Number(/\d[\d,\u00a0\u202f]*(?:\.\d+)?/.exec(printed)?.[0].replace(/[,\u00a0\u202f]/g, ''));
  return scaled(plain, scaleIn(printed)?.factor ?? 1);
}
