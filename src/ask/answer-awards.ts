import { periodName } from '../plan/period-name';
import type { Award } from '../plan/records';
import type { AwardsAnswer } from './answer';
import { written } from './computed';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';
import { topicIn } from './subject-of';
import { splitSuperseded } from './superseded-awards';

/** "Top 3 awards", "the five biggest". */
const TOP =
  /\b(?:top|biggest|largest|highest|smallest|lowest)\s+(\d{1,2}|two|three|four|five|ten)\b|\b(\d{1,2}|two|three|four|five|ten)\s+(?:biggest|largest|highest|smallest|lowest)\b/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };

/** Awards with their sum where there are several; the sum is computed, of what is shown and of nothing else. */
export function answerAwards(found: readonly [Award, ...Award[]], inquiry: Inquiry): AwardsAnswer {
  const { question } = inquiry;
  const top = question.extreme && TOP.exec(question.text)?.[1]?.toLowerCase();
  const { current, superseded } = splitSuperseded(found, inquiry.snapshot);
  const [newest = found[0], ...others] = current;
  const sorted = question.extreme ? bySize([newest, ...others], question.extreme) : ([newest, ...others] as const);
  const most = top === undefined ? sorted.length : (NUMBERS[top] ?? Number(top));
  const awards: readonly [Award, ...Award[]] = [sorted[0], ...sorted.slice(1, most)];
  const [first] = awards;
  const amounts = awards.flatMap((award) => (award.amount ? [award.amount.value] : []));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const total = { text: written(sum, 'money'), value: sum, unit: 'money' as const };
  const single = awards.length === 1;
  const years = [...new Set(awards.flatMap((award) => (award.year ? [periodName(award.year)] : [])))].sort();
  const [year] = years.length === 1 && awards.every((award) => award.year) ? years : [];
  const unsaid = awards.length - amounts.length;
  const lacking = unsaid === 0 ? '' : `; ${unsaid} ${unsaid === 1 ? 'gives' : 'give'} no sum`;
  const over = years.length > 1 ? ` over ${years.join(', ')}` : '';
  return {
    kind: 'awards',
    awards,
    ...(amounts.length > 1 && { total }),
    ...(superseded.length > 0 && { superseded }),
    headline:
      single || question.extreme
        ? `${single ? '' : top === undefined ? (question.extreme === 'most' ? 'The largest: ' : 'The smallest: ') : `The ${question.extreme === 'most' ? 'largest' : 'smallest'} ${awards.length} of ${sorted.length}, first `}${singleHeadline(first)}${single ? earlierNote(superseded) : ''}`
        : `${awards.length} awards, ${total.text} in all${over} (computed)${lacking}.`,
    reading: readingLine([
      topicIn(question, awards.map(({ purpose, recipient = '', area = '' }) => `${purpose} ${recipient} ${area}`).join(' ')),
      'awards',
      year ?? years.join(', '),
    ]),
    again: question.again,
    ...(year !== undefined && first.year && { period: first.year }),
    next: [],
  };
}

/** Sorted by amount; awards without one come last. */
function bySize(awards: readonly [Award, ...Award[]], extreme: 'most' | 'least'): readonly [Award, ...Award[]] {
  const size = (award: Award): number => award.amount?.value ?? (extreme === 'most' ? -1 : Number.MAX_VALUE);
  const [first, ...rest] = [...awards].sort((a, b) => (extreme === 'most' ? size(b) - size(a) : size(a) - size(b)));
  return first ? [first, ...rest] : awards;
}

/** What an earlier report gave for the same. */
function earlierNote(superseded: readonly Award[]): string {
  const [award] = superseded;
  return award?.amount ? ` ${award.citations[0].title} gave ${award.amount.text}.` : '';
}

function singleHeadline(award: Award): string {
  const when = award.year ? ` in ${periodName(award.year)}` : '';
  const fund = award.fund ? ` (${award.fund})` : '';
  return `${award.purpose}: ${award.amount ? award.amount.text : 'no amount is recorded'}${when}${fund}.`;
}
