import type { Award, Commitment } from '../plan/records';
import { pairAlike, type Like } from './pair-alike';
import type { ReloadChanges } from './reload-report';
import { plainFigure, plainPeriod, plainWords } from './same-record';

/** What became of awards: those that are new or gone, and sums that are other ones. */
export function awardsBetween(before: readonly Award[], now: readonly Award[]): ReloadChanges['awards'] {
  const saysAll: Like<Award> = (award) => `${awardOf(award)}|${plainFigure(award.amount)}`;
  const { added, gone, other } = pairAlike(before, now, saysAll, [awardOf]);
  const sum = ({ amount }: Award): string => amount?.text ?? 'no sum';
  return {
    added: added.map((award) => `${called(award)}: ${sum(award)}`),
    gone: gone.map((award) => `${called(award)}: ${sum(award)}`),
    moved: other.map((pair) => ({ name: called(pair.now), before: sum(pair.before), now: sum(pair.now) })),
  };
}

/** What became of promises: how many are new or gone, and dates that are other ones. */
export function promisesBetween(before: readonly Commitment[], now: readonly Commitment[]): ReloadChanges['promises'] {
  const saysAll: Like<Commitment> = (one) => `${promiseOf(one)}|${plainWords(one.text)}|${dueOf(one)}`;
  const { added, gone, other } = pairAlike(before, now, saysAll, [promiseOf]);
  return {
    added: added.length,
    gone: gone.length,
    moved: other
      .filter((pair) => dueOf(pair.before) !== dueOf(pair.now))
      .map((pair) => ({ name: pair.now.what, before: dueOf(pair.before), now: dueOf(pair.now) })),
  };
}

const awardOf: Like<Award> = ({ purpose, recipient, fund, year, citations }) =>
  [citations[0].document, plainWords(purpose), plainWords(recipient), plainWords(fund), plainPeriod(year)].join('|');
const promiseOf: Like<Commitment> = ({ what, objective, theme, citations }) =>
  [citations[0].document, plainWords(what), objective ?? '', theme ?? ''].join('|');

const called = ({ recipient, purpose }: Award): string => (recipient === undefined ? purpose : `${recipient}, ${purpose}`);
const dueOf = ({ due }: Commitment): string => due?.text ?? 'no date';
