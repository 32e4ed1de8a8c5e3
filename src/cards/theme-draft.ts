import type { ThemeAnswer } from '../ask/answer';
import { awardEntries } from './award-entries';
import { draftFrom, type Draft } from './draft';
import { numbered } from './numbered';
import { objectiveEntries } from './objective-entries';
import { placeOf } from './place-of';
import { says } from './same-words';
import { shorten } from './shorten';
import { severalDocuments, sourcesOf } from './sources';
import { bulletEntries } from './text-entries';

/** A theme of the police and crime plan with the objectives linked to it, what was done for it and what it cost. */
export function themeDraft(answer: ThemeAnswer): Draft {
  const { theme, objectives, activities, awards } = answer;
  const citations = [...activities, ...awards].flatMap((record) => record.citations);
  const several = severalDocuments(citations);
  const own = theme.number === undefined ? { citations: theme.citations } : { citations: theme.citations, place: `theme ${theme.number}` };
  return {
    ...draftFrom(answer),
    ...(says(answer.headline, theme.title) ? {} : { title: shorten(numbered(theme), 300) }),
    facts: theme.priority === undefined ? [] : [`Priority: ${theme.priority}`],
    entries: [
      ...objectiveEntries(objectives, 'Objectives linked to it'),
      ...activities.flatMap((record) => bulletEntries(record.text, { group: 'Activities', detail: placeOf({ record }, several) })),
      ...awardEntries(awards, 'Awards'),
    ],
    sources: sourcesOf(own, { citations, told: true }),
  };
}
