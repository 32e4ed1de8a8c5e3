import { periodName } from '../plan/period-name';
import type { Measure, Objective } from '../plan/records';
import { standingIn } from '../plan/standing';
import type { Answer, ObjectiveListAnswer } from './answer';
import { answerMeasures } from './answer-measure';
import { answerObjectiveList } from './answer-objective-list';
import { askedRating, isRated, type AskedRating } from './asked-rating';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { newestOnly } from './newest';
import { stillNumbered } from './objective-numbered';
import type { Question } from './question';
import { readingLine } from './reading-line';

/** What plans call their objectives and measures, and words that may mean either. */
const OBJECTIVES = /\b(?:objectives?|objs?|actions?|missions?|deliverables?|priorit(?:y|ies)|workstreams?|commitments?)\b/i;
const MEASURES = /\b(?:measures?|kpis?|indicators?|metrics?)\b/i;
const EITHER = /\b(?:which|what(?:['’]?s)?|wots|anything|owt|list|any|ones?|things?|stuff|everything|show|how many)\b/i;
/** Words around a rating that ask of nothing else. */
const AROUND =
  /^(?:rag|rated|rating|ratings|status|marked|showing|flagged|currently|now|list|ones?|things?|stuff|pack|plan|still|force|everything|anything|any|all|out|in|how|many|are|got)$/i;

/** "List red measures", "which objectives are off track": what is rated so; nothing where something else is asked as well or nothing is rated by that word. */
export function answerByStatus(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const asked = askedRating(question.text, snapshot);
  if (asked === undefined || !asksOnlyOf(asked, question)) return undefined;
  const [ofMeasures, ofObjectives] = [MEASURES.test(question.text), OBJECTIVES.test(question.text)];
  if (!ofMeasures && !ofObjectives && !EITHER.test(question.text)) return undefined;
  const measures = (): Answer | undefined => measuresRated(asked, inquiry);
  const objectives = (): Answer | undefined => objectivesRated(asked, inquiry);
  if (ofMeasures && !ofObjectives) return measures();
  return objectives() ?? (ofObjectives ? undefined : measures());
}

/** Whether the rating is all that is asked: no subject besides the things rated. */
function asksOnlyOf({ index, end }: AskedRating, { concepts }: Question): boolean {
  return concepts.every(
    (concept) =>
      concept.role === 'cue' ||
      concept.index < 0 ||
      (concept.index < end && concept.end > index) ||
      OBJECTIVES.test(concept.words) ||
      MEASURES.test(concept.words) ||
      concept.words.split(' ').every((word) => AROUND.test(word)),
  );
}

function measuresRated(asked: AskedRating, inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const rated = snapshot.ofKind.measure.filter((measure) => isOfNamedForce(measure, question) && isRated(measure.status, asked));
  const [first, ...rest] = inTime(rated, question);
  if (!first) return undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  const count = rest.length + 1;
  return {
    ...answer,
    headline: `${count} ${count === 1 ? 'measure is' : 'measures are'} ${ratedWords(asked, first.status)}.`,
    reading: readingLine([`measures ${ratedWords(asked, undefined)}`]),
  };
}

function inTime(rated: readonly Measure[], { periods }: Question): readonly Measure[] {
  if (periods.length === 0) return newestOnly(rated);
  return rated.filter((measure) => periods.some(({ options }) => options.some((period) => holdsIn(measure, period))));
}

/** By the newest report, or by that of the time asked for. */
function objectivesRated(asked: AskedRating, inquiry: Inquiry): ObjectiveListAnswer | undefined {
  const { question, snapshot } = inquiry;
  const statusOf = (objective: Objective): string | undefined => {
    const options = question.periods.flatMap((period) => period.options);
    if (options.length === 0) return objective.status;
    return options.map((period) => standingIn(objective, period)?.status).find((status) => status !== undefined);
  };
  const rated = stillNumbered(snapshot.ofKind.objective).filter(
    (objective) => isOfNamedForce(objective, question) && isRated(statusOf(objective), asked),
  );
  const [first] = rated;
  if (!first) return undefined;
  const told = rated.map((objective) => ({ ...objective, status: statusOf(objective) }));
  const answer = answerObjectiveList(told, ratedWords(asked, statusOf(first)), inquiry);
  const counted = rated.length === 1 ? '1 objective is' : `${rated.length} objectives are`;
  const periods = [
    ...new Set(
      question.periods.length > 0
        ? question.periods.map(({ words }) => words)
        : rated.flatMap(({ period }) => (period ? [periodName(period)] : [])),
    ),
  ];
  const when = periods.length === 1 ? `, ${periods[0] ?? ''}` : '';
  return { ...answer, headline: `${counted} ${ratedWords(asked, statusOf(first))}${when}.` };
}

const ratedWords = ({ rating, denied }: AskedRating, status: string | undefined): string =>
  denied ? `not rated ${rating}` : `rated ${status ?? rating}`;
