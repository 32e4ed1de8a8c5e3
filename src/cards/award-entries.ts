import { periodName } from '../plan/period-name';
import type { Award } from '../plan/records';
import type { Entry } from './draft';
import { shorten } from './shorten';
import { severalDocuments } from './sources';
import { spotsOf } from './spots';

/** Characters of a fund's or a recipient's name; what is longer is a text in the wrong cell, and would hide the spot behind it. */
const KNOWN = 80;

/** Awards as rows: purpose, sum, and in small print what is known of it and where it stands. */
export function awardEntries(awards: readonly Award[], group?: string): readonly Entry[] {
  const several = severalDocuments(awards.flatMap((award) => award.citations));
  return awards.map((award) => {
    const document = several ? shorten(award.citations[0].title, 70) : '';
    const detail = [knownOf(award), document, spotsOf(award.citations)].filter((part) => part !== '').join(' · ');
    return {
      ...(group === undefined ? {} : { group }),
      content: {
        form: 'row',
        name: shorten(award.purpose, 900),
        value: sumOf(award),
        ...(detail === '' ? {} : { detail }),
        tone: 'plain',
      },
    };
  });
}

/** One award alone: its sum, large. */
export function awardAlone(award: Award): Entry {
  return { content: { form: 'pair', now: { label: knownOf(award), text: sumOf(award) }, tone: 'plain' } };
}

const sumOf = (award: Award): string => award.amount?.text ?? 'no sum given';

function knownOf({ fund, year, recipient, area }: Award): string {
  const parts = [fund, year && periodName(year), recipient, area].filter((part) => part !== undefined);
  return parts.map((part) => shorten(part, KNOWN)).join(' · ');
}
