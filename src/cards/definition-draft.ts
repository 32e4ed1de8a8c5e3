import type { DefinitionAnswer } from '../ask/answer';
import { draftFrom, type Draft } from './draft';
import { says } from './same-words';
import { sourcesOf } from './sources';
import { sentenceEntries } from './text-entries';

/** What an abbreviation stands for. */
export function definitionDraft(answer: DefinitionAnswer): Draft {
  const { abbreviation, meaning, note, citations } = answer.term;
  const known = says(answer.headline, meaning);
  return {
    ...draftFrom(answer),
    entries: [...(known ? [] : sentenceEntries(`${abbreviation}: ${meaning}`)), ...sentenceEntries(note ?? '')],
    sources: sourcesOf({ citations }),
  };
}
