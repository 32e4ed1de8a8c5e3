import type { NotRecordedAnswer } from '../ask/answer';
import { draftFrom, type Draft, type Entry } from './draft';
import { sourcesOf } from './sources';

/** Nothing recorded: said first, then what there is, then the nearest things as buttons. */
export function notRecordedDraft(answer: NotRecordedAnswer): Draft {
  const actions = [...answer.near, ...answer.next];
  const spare = answer.near.slice(3);
  const points = (group: string, texts: readonly string[]): readonly Entry[] =>
    texts.map((text) => ({ group, content: { form: 'point', text } }));
  return {
    ...draftFrom(answer),
    entries: [
      ...points('What is loaded', answer.loaded),
      ...points(
        'Recorded nearby',
        spare.map((near) => near.label),
      ),
    ],
    sources: sourcesOf({ citations: answer.sources }),
    actions: actions.slice(0, 3),
  };
}
