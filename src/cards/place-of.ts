import type { UpdateEntry } from '../ask/answer';
import { dueWords, standingBrief } from '../ask/due-words';
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
    ...milestoneWords(entry),
    belongs && shorten(belongs, 90),
    record.period && periodName(record.period),
    by,
    severalDocuments ? shorten(record.citations[0].title, 70) : undefined,
    spotsOf(record.citations),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** When a milestone is due, how it stands and who has it in hand: what is asked of it as often as its progress. */
function milestoneWords({ milestone }: UpdateEntry): readonly string[] {
  if (!milestone) return [];
  const { commitment, standing } = milestone;
  const brief = standingBrief(standing);
  const due = standing.due ? `Due ${dueWords(standing.due)}${brief === '' ? '' : `, ${brief}`}` : brief;
  return [due, commitment.owner === undefined ? '' : `Owner: ${commitment.owner}`];
}

/** The words of an entry, with its run-in heading where the text does not begin with it. */
export function wordsOf({ record }: UpdateEntry): string {
  const title = record.kind === 'update' ? record.title : undefined;
  return title === undefined || record.text.startsWith(title) ? record.text : `${title}: ${record.text}`;
}
