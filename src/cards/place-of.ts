import type { UpdateEntry } from '../ask/answer';
import { periodName } from '../plan/period-name';
import { themeName } from '../plan/theme-name';
import { numbered } from './numbered';
import { shorten } from './shorten';
import { spotsOf } from './spots';

const BY = { force: 'by the force', commissioner: "by the commissioner's office" } as const;

/** Where one entry stands, in small print: what it belongs to, period, who, the document where several are shown, and the spot. */
export function placeOf(entry: UpdateEntry, severalDocuments: boolean): string {
  const { record, objective, theme } = entry;
  const heading = record.citations[0].headings.at(-1);
  const highlight = record.kind === 'update' && record.highlight ? 'Highlight of the summary' : undefined;
  const belongs = objective ? `Objective ${numbered(objective)}` : theme ? `${themeName(theme)} ${theme.title}` : (highlight ?? heading);
  const by = record.kind === 'update' && record.by ? BY[record.by] : undefined;
  const parts = [
    belongs && shorten(belongs, 90),
    record.period && periodName(record.period),
    by,
    severalDocuments ? shorten(record.citations[0].title, 70) : undefined,
    spotsOf(record.citations),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The words of an entry, with its run-in heading where the text does not begin with it. */
export function wordsOf({ record }: UpdateEntry): string {
  const title = record.kind === 'update' ? record.title : undefined;
  return title === undefined || record.text.startsWith(title) ? record.text : `${title}: ${record.text}`;
}
