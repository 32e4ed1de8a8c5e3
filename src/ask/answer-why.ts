import { sentencesOf } from '../extract/sentences';
import type { Measure, Update } from '../plan/records';
import type { Answer, MeasureAnswer } from './answer';
import { answerMeasures } from './answer-measure';
import { answerObjective } from './answer-objective';
import { answerUpdates } from './answer-updates';
import { ANSWERS, bestOf, foundOf, type Inquiry } from './inquiry';
import { bestRows, rankMeasures } from './measure-findings';

/** How plans say that one thing comes of another. */
const REASON =
  /\b(?:because|due to|owing to|as (?:a|the) (?:result|consequence)|result(?:s|ed|ing)? (?:of|from)|reasons?|reflect(?:s|ed|ing|ion)?|attribut\w+|caus(?:e|es|ed)(?: by)?|driven by|drivers?|explain\w*|explanations?|accounts? for|in (?:response to|light of)|factors?|(?:may|could|might) (?:be|have been|reflect|explain)|influenc\w+|(?:better|improved|improvements? (?:in|to)) (?:recording|reporting|compliance|identification)|an effect of|impact of)\b/i;
const MOST_NAMED = 3;

/** "Why?": the reason that the document itself gives for a figure, in its words; where it gives none, that is said and none is made up. */
export function answerWhy(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  if (!question.wanted.has('why')) return undefined;
  const [first, ...rest] = measuresAsked(inquiry);
  if (first) return whyOfMeasures([first, ...rest], inquiry);
  return asksOfBefore(inquiry) ? whyOfObjective(inquiry) : undefined;
}

/** Only what was said before is the subject. */
function asksOfBefore({ question }: Inquiry): boolean {
  return question.followsOn && question.concepts.every(({ role, known }) => role !== 'topic' || !known);
}

function measuresAsked(inquiry: Inquiry): Measure[] {
  const { question, snapshot } = inquiry;
  if (asksOfBefore(inquiry) && question.measuresBefore) {
    return question.measuresBefore.flatMap((id) => {
      const record = snapshot.byId.get(id);
      return record?.kind === 'measure' ? [record] : [];
    });
  }
  const best = bestOf(rankMeasures(inquiry));
  return best >= ANSWERS && best >= bestOf(foundOf(inquiry, 'update', 'objective')) - 0.1 ? bestRows(inquiry) : [];
}

function whyOfMeasures(measures: readonly [Measure, ...Measure[]], inquiry: Inquiry): MeasureAnswer {
  const answer = answerMeasures(measures, inquiry);
  const reasons = [
    ...new Set(measures.flatMap(({ commentary }) => sentencesOf(commentary ?? '').filter((sentence) => REASON.test(sentence)))),
  ];
  const names = measures.length > MOST_NAMED ? 'these measures' : measures.map(({ name }) => name).join(', ');
  const headline =
    reasons.length > 0 ? `The reason given: ${reasons.join(' ')}` : `No reason is recorded for ${names}; below is all that is said of it.`;
  return { ...answer, headline, reading: `${answer.reading} - why` };
}

/** Reasons among what is reported under the objective; what it reports, where it gives none. */
function whyOfObjective(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const objective = question.about === undefined ? undefined : snapshot.byId.get(question.about);
  if (objective?.kind !== 'objective') return undefined;
  const answer = answerObjective(objective, inquiry);
  const giving = answer.updates.filter((update: Update) => REASON.test(update.text));
  if (giving.length > 0)
    return answerUpdates(
      giving.map((record) => ({ record, score: 1 })),
      [],
      inquiry,
    );
  return { ...answer, headline: `No reason is recorded under objective ${objective.number ?? objective.title}; this is what it reports.` };
}
