import { periodName } from '../plan/period-name';
import type { Award } from '../plan/records';
import type { Entry } from './draft';
import { shorten } from './shorten';
import { severalDocuments } from './source-lines';
import { spotsOf } from './spots';

/** Awards as rows: purpose, sum, and in small print fund, year, recipient, area and place. */
export function awardEntries(awards: readonly Award[], group?: string): readonly Entry[] {
  const several = severalDocuments(awards.flatMap((award) => award.citations));
  return awards.map((award) => {
    const parts = [
      award.fund,
      award.year && periodName(award.year),
      award.recipient,
      award.area,
      several ? shorten(award.citations[0].title, 70) : undefined,
      spotsOf(award.citations),
    ];
    const detail = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    return {
      ...(group === undefined ? {} : { group }),
      content: {
        form: 'row',
        name: shorten(award.purpose, 900),
        value: award.amount?.text ?? 'no sum given',
        ...(detail === '' ? {} : { detail }),
        tone: 'plain',
      },
    };
  });
}
