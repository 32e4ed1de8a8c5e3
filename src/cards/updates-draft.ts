import type { UpdatesAnswer } from '../ask/answer';
import { draftFrom, type Draft } from './draft';
import { basisOf, besideRows, realignedNotes } from './measure-entries';
import { placeOf, wordsOf } from './place-of';
import { says } from './same-words';
import { severalDocuments, sourcesOf } from './sources';
import { bulletEntries } from './text-entries';

/** What is recorded on a topic or a place, each entry with its own place in the documents; what the headline says in full is not said twice. */
export function updatesDraft(answer: UpdatesAnswer): Draft {
  const { entries, measures } = answer;
  const citations = entries.flatMap((entry) => entry.record.citations);
  const several = severalDocuments(citations);
  const [first] = entries;
  const told = first !== undefined && says(answer.headline, first.record.text) ? first : undefined;
  return {
    ...draftFrom(answer),
    facts: told ? [placeOf(told, several)] : [],
    entries: [
      ...entries.slice(told ? 1 : 0).flatMap((entry) => bulletEntries(wordsOf(entry), { detail: placeOf(entry, several) })),
      ...besideRows(measures),
    ],
    closing: [...basisOf(measures), ...realignedNotes(measures)],
    sources: sourcesOf({ citations, told: true }, { citations: measures.flatMap(({ measure }) => measure.citations) }),
  };
}
