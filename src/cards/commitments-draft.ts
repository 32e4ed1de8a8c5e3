import type { CommitmentEntry, CommitmentsAnswer } from '../ask/answer';
import { dateWords, standingBrief } from '../ask/due-words';
import type { CommitmentStanding } from '../plan/commitment-standing';
import { dayName } from '../plan/day-name';
import { themeName } from '../plan/theme-name';
import { draftFrom, type Draft, type Entry, type Tone } from './draft';
import { shorten } from './shorten';
import { sourcesOf } from './sources';
import { spotsOf } from './spots';
import { bulletEntries } from './text-entries';

const TONE: Readonly<Record<CommitmentStanding['state'], Tone>> = {
  ...({ delivered: 'good', 'delivered-late': 'attention', slipped: 'attention', overdue: 'attention', dropped: 'plain' } as const),
  ...({ due: 'plain', undated: 'plain' } as const),
};
const NAME = 150;
const DUE = 60;

/** Promises with their dates; one alone with the document's sentence and what was said of it later. */
export function commitmentsDraft(answer: CommitmentsAnswer): Draft {
  const { entries } = answer;
  const [first] = entries;
  const alone = entries.length === 1 ? first : undefined;
  return {
    ...draftFrom(answer),
    entries: alone ? aloneEntries(alone) : rows(entries),
    closing: closingOf(answer),
    sources: sourcesOf({
      citations: entries.flatMap(({ commitment }) => [...commitment.citations, ...commitment.news.map(({ citation }) => citation)]),
      told: !alone,
    }),
    ...(alone ? {} : { list: true as const }),
  };
}

function closingOf({ entries, asOf }: CommitmentsAnswer): readonly string[] {
  const same = sameStanding(entries);
  const judged = asOf && entries.length > 0 ? [`Judged at ${dayName(asOf)}, the end of the newest period reported.`] : [];
  return [...(same === undefined ? [] : [`All ${entries.length}: ${same}.`]), ...judged];
}

function aloneEntries({ commitment, objective, theme }: CommitmentEntry): readonly Entry[] {
  const owner = commitment.owner === undefined ? undefined : `Owner: ${commitment.owner}`;
  const detail = [belongsTo({ objective, theme }), owner, spotsOf(commitment.citations)].filter(
    (part) => part !== undefined && part !== '',
  );
  return [
    ...bulletEntries(commitment.text, { group: 'What was promised', detail: detail.join(' · ') }),
    ...commitment.news.flatMap(({ text, citation }) =>
      bulletEntries(text, { group: 'What was said later', detail: [citation.title, spotsOf([citation])].filter(Boolean).join(' · ') }),
    ),
  ];
}

/** Rows under the documents that promise them; how they stand is left to the sentence below where it is the same for all. */
function rows(entries: readonly CommitmentEntry[]): readonly Entry[] {
  const documents = [...new Set(entries.map(({ commitment }) => commitment.citations[0].title))];
  const same = sameStanding(entries);
  return documents.flatMap((title) =>
    entries
      .filter(({ commitment }) => commitment.citations[0].title === title)
      .map(({ commitment, standing, objective, theme }) => {
        const stand = same === undefined ? standingBrief(standing) : '';
        const detail = [belongsTo({ objective, theme }), stand, spotsOf(commitment.citations)].filter(
          (part) => part !== undefined && part !== '',
        );
        return {
          ...(documents.length > 1 && { group: shorten(title, 90) }),
          content: {
            form: 'row' as const,
            name: shorten(commitment.what, NAME),
            value: standing.due ? shorten(dateWords(standing.due), DUE) : 'no date',
            detail: detail.join(' · '),
            tone: same === undefined ? TONE[standing.state] : 'plain',
          },
        };
      }),
  );
}

/** What is said once of promises that all stand alike. */
function sameStanding(entries: readonly CommitmentEntry[]): string | undefined {
  const [first, ...rest] = entries.map(({ standing }) => standingBrief(standing));
  return first !== undefined && first !== '' && rest.length > 0 && rest.every((each) => each === first) ? first : undefined;
}

function belongsTo({ objective, theme }: Pick<CommitmentEntry, 'objective' | 'theme'>): string | undefined {
  if (objective) return objective.number === undefined ? shorten(objective.title, 60) : `Objective ${objective.number}`;
  return theme && themeName(theme);
}
