import type { Award } from '../plan/records';
import { agrees, mayBeOneForce, plainFigure, plainPeriod, plainWords, sameWords } from './same-record';

/** What awards have in common that may be one: purpose, recipient, amount and year. */
export function awardKey({ purpose, recipient, amount, year }: Award): string {
  return [plainWords(purpose), plainWords(recipient), plainFigure(amount), plainPeriod(year)].join('|');
}

/** Whether two awards of one key, from different documents, are the same one. A table need not name the fund where it names who was given what. */
export function isSameAward(a: Award, b: Award): boolean {
  const [fund, other] = [plainWords(a.fund), plainWords(b.fund)];
  const unnamed = (fund === '' || other === '') && a.recipient !== undefined;
  const told = a.amount !== undefined && (a.recipient !== undefined || a.fund !== undefined);
  return (
    told &&
    mayBeOneForce(a.plan, b.plan) &&
    (fund === other || unnamed) &&
    agrees(a.area, b.area, sameWords) &&
    agrees(a.theme, b.theme, sameWords) &&
    agrees(a.objective, b.objective, sameWords)
  );
}

/** One award that two documents name: the first one's words, and what only the second says. */
export function mergeAwards(a: Award, b: Award): Award {
  return { ...b, ...a, citations: [...a.citations, ...b.citations] };
}
