import { plainWords } from '../library/same-record';
import type { Snapshot } from '../library/snapshot';
import type { Award } from '../plan/records';

/** Awards by the newest report that gives each, and what earlier reports of the year gave for the same: the two are one award, and never added up. */
export function splitSuperseded(
  awards: readonly Award[],
  { documents }: Pick<Snapshot, 'documents'>,
): { readonly current: readonly Award[]; readonly superseded: readonly Award[] } {
  const ends = new Map(documents.map(({ file, facts }) => [file, facts?.period?.to ?? '']));
  const toldIn = ({ citations }: Award): string =>
    citations
      .map(({ document }) => ends.get(document) ?? '')
      .sort()
      .at(-1) ?? '';
  const isLater = (one: Award, other: Award): boolean =>
    keyOf(one) === keyOf(other) && one.amount?.value !== other.amount?.value && toldIn(one) > toldIn(other) && toldIn(other) !== '';
  const superseded = awards.filter((award) => awards.some((other) => isLater(other, award)));
  return { current: awards.filter((award) => !superseded.includes(award)), superseded };
}

function keyOf({ plan, purpose, recipient, fund, area, year }: Award): string {
  return [plan, purpose, recipient, fund, area]
    .map(plainWords)
    .concat(year ? `${year.from} ${year.to}` : '')
    .join('|');
}
