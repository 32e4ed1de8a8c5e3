import { asManyAsFit } from './as-many-as-fit';
import { boundedEntry } from './bounded-entry';
import type { Draft, Source } from './draft';
import type { Limits } from './limits';
import { shorten } from './shorten';

/** More buttons than these beside those that show more, and Teams hides the last. */
const MOST_BUTTONS = 5;

/** Less than this of a document's title and places says nothing. */
const LEAST_SOURCE = 60;

/** A draft whose parts keep to their limits, whatever the documents brought: long texts are shortened, and what a list had no room for is counted. Entries stay as many as they were. */
export function boundedDraft(draft: Draft, limits: Limits): Draft {
  const acts = (draft.acts ?? []).slice(0, MOST_BUTTONS);
  return {
    headline: shorten(draft.headline, limits.headline),
    ...(draft.title === undefined ? {} : { title: shorten(draft.title, limits.title) }),
    facts: counted(draft.facts, limits.facts, 'fact'),
    entries: draft.entries.map(boundedEntry),
    closing: counted(draft.closing, limits.closing, 'note'),
    sources: boundedSources(draft.sources, limits.sources),
    reading: shorten(draft.reading, limits.reading),
    ...(draft.list && { list: draft.list }),
    again: draft.again,
    ...(draft.rest && { rest: draft.rest }),
    ...(draft.before && { before: draft.before }),
    ...(acts.length > 0 && { acts }),
    // Cut, a question would be another one.
    actions: draft.actions.filter(({ ask }) => ask.length <= limits.ask).slice(0, MOST_BUTTONS - acts.length),
  };
}

const more = (left: number, noun: string): string => `and ${left} more ${noun}${left === 1 ? '' : 's'}`;

/** The lines that have room, and a last one that says how many there are besides. */
function counted(lines: readonly string[], most: number, noun: string): readonly string[] {
  const { shown, left } = asManyAsFit(lines, most);
  return left === 0 ? shown : [...shown, more(left, noun)];
}

/** Documents in their order, each with a fair share of the room, and a last line that counts the others. */
function boundedSources(sources: readonly Source[], most: number): readonly Source[] {
  const shown: Source[] = [];
  let room = most;
  for (const [at, source] of sources.entries()) {
    if (at > 0 && room < LEAST_SOURCE) break;
    const bounded = boundedSource(source, Math.max(LEAST_SOURCE, Math.floor(room / (sources.length - at))));
    shown.push(bounded);
    room -= bounded.title.length + bounded.places.join('; ').length;
  }
  const left = sources.length - shown.length;
  return left === 0 ? shown : [...shown, { title: more(left, 'document'), places: [] }];
}

function boundedSource({ title, places }: Source, most: number): Source {
  const named = shorten(title, most);
  if (places.length === 0) return { title: named, places };
  return { title: named, places: counted(places, Math.max(0, most - named.length), 'place') };
}
