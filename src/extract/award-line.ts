import type { Figure } from '../plan/figure';
import { findFigures, parseFigure } from '../plan/figure-parse';

/** What one line of a list of awards says. */
export interface AwardLine {
  readonly purpose: string;
  readonly amount?: Figure;
  readonly recipient?: string;
}

const SUM = String.raw`(?<amount>£\s?[\d,.]*\d(?:\s?(?:k|m|bn|thousand|million|billion))?)`;
const END = String.raw`\s*[.;,]?$`;
const GIVEN = String.raw`(?:was|were|has been|have been|is|are)?\s*(?:awarded|given|granted|allocated|received|paid|provided(?:\s+with)?)`;
const FOR = String.raw`(?:for|towards|to (?:support|fund|deliver|provide|run|pay for))`;

/** What is longer tells a story. */
const LONGEST_LINE = 1000;

/** The ways a list says an award: "Purpose: £x", "Purpose (£x)", "£x to somebody for something", "Somebody: £x (something)", "Somebody was awarded £x for something". */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<purpose>.*\S)\s*[:–—-]\s*${SUM}${END}`, 'i'),
  new RegExp(String.raw`^(?<purpose>.*\S)\s*\(${SUM}\)${END}`, 'i'),
  new RegExp(String.raw`^${SUM}\s*(?:[:–—-]|${GIVEN})?\s*to\s+(?<recipient>[^£]+?)\s+${FOR}\s+(?<purpose>[^£]*[^£\s.;])${END}`, 'i'),
  new RegExp(String.raw`^${SUM}\s*(?:[:–—-]|${GIVEN})?\s*(?:${FOR}\s+)?(?<purpose>(?!to\s)[^£]*[^£\s.;])${END}`, 'i'),
  new RegExp(String.raw`^(?<recipient>\p{Lu}[^£]*?)\s*[:–—-]\s*${SUM}\s+${FOR}\s+(?<purpose>[^£]*[^£\s.;])${END}`, 'iu'),
  new RegExp(String.raw`^(?<recipient>\p{Lu}[^£]*?)\s*[:–—-]\s*${SUM}\s*(?:[:,–—-]\s*|\()(?<purpose>[^£)]*[^£\s.;)])\)?${END}`, 'iu'),
  new RegExp(String.raw`^(?<recipient>\p{Lu}[^£]*?)\s+${GIVEN}\s+${SUM}\s+${FOR}\s+(?<purpose>[^£]*[^£\s.;])${END}`, 'iu'),
];

/** Reads a line of a list of awards. Without one sum that is plainly the award's, the whole line is the purpose. */
export function readAwardLine(line: string): AwardLine {
  const text = line.replace(/\s+/g, ' ').trim();
  const sums = findFigures(text).filter((figure) => figure.unit === 'money');
  for (const form of sums.length === 1 && text.length <= LONGEST_LINE ? FORMS : []) {
    const { amount, purpose, recipient } = form.exec(text)?.groups ?? {};
    const figure = amount === undefined ? undefined : parseFigure(amount);
    if (figure && purpose !== undefined) return { purpose, amount: figure, ...(recipient === undefined ? {} : { recipient }) };
  }
  return { purpose: text.replace(/ ?[.;]$/, '') };
}
