import type { Answer } from './answer';
import { answerObjective, asksForLead } from './answer-objective';
import type { Inquiry } from './inquiry';

/** "who is accountable for that": the lead of the objective that was talked about; nothing when the question has a subject of its own. */
export function answerLead(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!asksForLead(question) || question.concepts.some((concept) => concept.role === 'topic' && concept.known)) return undefined;
  const objective = question.about === undefined ? undefined : snapshot.byId.get(question.about);
  return objective?.kind === 'objective' ? answerObjective(objective, inquiry) : undefined;
}
