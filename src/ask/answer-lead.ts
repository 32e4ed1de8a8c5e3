import type { Answer } from './answer';
import { answerObjective, asksForLead } from './answer-objective';
import { ANSWERS, foundOf, type Inquiry } from './inquiry';

/** "who is accountable for that": the lead of the objective that was talked about; nothing when the question has a subject of its own. */
export function answerLead(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!asksForLead(question)) return undefined;
  if (question.concepts.some((concept) => concept.role === 'topic' && concept.known)) return ledBy(inquiry);
  const objective = question.about === undefined ? undefined : snapshot.byId.get(question.about);
  return objective?.kind === 'objective' ? answerObjective(objective, inquiry) : undefined;
}

/** "Who leads on burglary": the objective of that subject, where a document names its lead. */
function ledBy(inquiry: Inquiry): Answer | undefined {
  const [found] = foundOf(inquiry, 'objective');
  return found && found.score >= ANSWERS && found.record.lead !== undefined ? answerObjective(found.record, inquiry) : undefined;
}
