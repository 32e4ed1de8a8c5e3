import type { ObjectiveAnswer } from './answer';
import { answerObjective } from './answer-objective';
import type { Inquiry } from './inquiry';

/** "And last quarter?", after an objective: that objective then. Nothing where anything else is named or wanted. */
export function answerThen(inquiry: Inquiry): ObjectiveAnswer | undefined {
  const { question, snapshot } = inquiry;
  const { about, periods, concepts, wanted, references, commitments } = question;
  const only = concepts.every(({ role }) => role === 'carried' || role === 'cue') && wanted.size === 0 && references.length === 0;
  if (about === undefined || periods.length === 0 || !only || commitments !== undefined) return undefined;
  const record = snapshot.byId.get(about);
  const answer = record?.kind === 'objective' ? answerObjective(record, inquiry) : undefined;
  return answer && answer.updates.length > 0 ? answer : undefined;
}
