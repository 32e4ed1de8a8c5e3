import type { CommitmentEntry, CommitmentsAnswer } from '../ask/answer';
import { dateWords, standingBrief } from '../ask/due-words';
import type { CommitmentStanding } from '../plan/commitment-standing';
import { dayName } from '../plan/day-name';
import { themeName } from '../plan/theme-name';
import { draftFrom, type Draft, type Entry, type Tone } from './draft';
import { shorten } from './shorten';
import { severalDocuments, sourcesOf } from './sources';
import { spotsOf } from './spots';
import { bulletEntries } from './text-entries';

const TONE: Readonly<Record<CommitmentStanding['state'], Tone>> = {
  ...({ delivered: 'good', 'delivered-late': 'attention', slipped: 'attention', overdue: 'attention' } as const),
  ...({ due: 'plain', undated: 'plain' } as const),
};
const NAME = 180;
const DUE = 60;

/** Promises with their dates; one alone with the document's sentence and what was said of it later. */
export function commitmentsDraft(answer: CommitmentsAnswer): Draft {
  const { entries, asOf } = answer;
  const [first] = entries;
  const alone = entries.length === 1 ? first : undefined;
  return {
    ...draftFrom(answer),
    entries: alone ? aloneEntries(alone) : rows(entries),
    closing: asOf && entries.length > 0 ? [`Judged at ${dayName(asOf)}, the end of the newest period reported.`] : [],
    sources: sourcesOf({
      citations: entries.flatMap(({ commitment }) => [...commitment.citations, ...commitment.news.map(({ citation }) => citation)]),
      told: !alone,
    }),
    ...(alone ? {} : { list: true as const }),
  };
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

function rows(entries: readonly CommitmentEntry[]): readonly Entry[] {
  const several = severalDocuments(entries.flatMap(({ commitment }) => commitment.citations));
  return entries.map(({ commitment, standing, objective, theme }) => {
    const document = several ? shorten(commitment.citations[0].title, 24) : undefined;
    const detail = [belongsTo({ objective, theme }), standingBrief(standing), document, spotsOf(commitment.citations)].filter(
      (part) => part !== undefined && part !== '',
    );
    return {
      content: {
        form: 'row',
        name: shorten(commitment.what, NAME),
        value: standing.due ? shorten(dateWords(standing.due), DUE) : 'no date',
        detail: detail.join(' · '),
        tone: TONE[standing.state],
      },
    };
  });
}

function belongsTo({ objective, theme }: Pick<CommitmentEntry, 'objective' | 'theme'>): string | undefined {
  if (objective) return objective.number === undefined ? shorten(objective.title, 60) : `Objective ${objective.number}`;
  return theme && themeName(theme);
}
