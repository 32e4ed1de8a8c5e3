import type { Snapshot } from '../library/snapshot';
import type { GuidanceAnswer } from './answer';
import { examples } from './answer-guidance';
import type { Memory } from './memory';

/** "More", after an answer that showed all there is. */
export function nothingMore({ subject }: Memory, snapshot: Snapshot): GuidanceAnswer {
  const objective = subject.objective === undefined ? undefined : snapshot.byId.get(subject.objective);
  const number = objective?.kind === 'objective' ? objective.number : undefined;
  const topic = [...subject.terms].join(' ');
  return {
    kind: 'guidance',
    about: 'no-more',
    headline: `That is all that is recorded${topic === '' ? ' on that' : ` on "${topic.slice(0, 120)}"`}.`,
    reading: '',
    again: 'help',
    next: number === undefined ? examples(snapshot) : [{ label: `Objective ${number}`, ask: `objective ${number}` }],
  };
}
