import { periodName } from '../plan/period-name';
import type { Award } from '../plan/records';
import type { AwardsAnswer } from './answer';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** Awards with their sum where there are several; the sum is computed, of what is shown and of nothing else. */
export function answerAwards(found: readonly [Award, ...Award[]], inquiry: Inquiry): AwardsAnswer {
  const { question } = inquiry;
  const awards = question.extreme ? bySize(found, question.extreme) : found;
  const [first] = awards;
  const amounts = awards.flatMap((award) => (award.amount ? [award.amount.value] : []));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const total = { text: `£${sum.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`, value: sum, unit: 'money' as const };
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
    headline:
      single || question.extreme
        ? `${single ? '' : question.extreme === 'most' ? 'The largest: ' : 'The smallest: '}${singleHeadline(first)}`
        : `${awards.length} awards, ${total.text} in all${over} (computed)${lacking}.`,
    reading: readingLine([question.topic, 'awards', year ?? years.join(', ')]),
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

function singleHeadline(award: Award): string {
  const when = award.year ? ` in ${periodName(award.year)}` : '';
  const fund = award.fund ? ` (${award.fund})` : '';
  return `${award.purpose}: ${award.amount ? award.amount.text : 'no amount is recorded'}${when}${fund}.`;
}
