import type { Measure } from '../plan/records';
import type { Answer } from './answer';
import { answerMeasures } from './answer-measure';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { newestOnly } from './newest';
import { readingLine } from './reading-line';

const RATING = /\b(red|amber|green|on track|off track|at risk|delayed|not rated)\b/i;

/** "List red measures": the measures that their table rates so; nothing where no measure is rated by that word. */
export function answerByStatus(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const asked = RATING.exec(question.text)?.[1]?.toLowerCase();
  if (asked === undefined || !question.wanted.has('measures') || question.wanted.has('objective')) return undefined;
  const rated = snapshot.ofKind.measure.filter((measure) => isOfNamedForce(measure, question) && rates(measure, asked));
  const inTime =
    question.periods.length === 0
      ? newestOnly(rated)
      : rated.filter((measure) => question.periods.some(({ options }) => options.some((period) => holdsIn(measure, period))));
  const [first, ...rest] = inTime;
  if (!first) return undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  const count = rest.length + 1;
  return {
    ...answer,
    headline: `${count} ${count === 1 ? 'measure is' : 'measures are'} rated ${first.status ?? asked}.`,
    reading: readingLine([`measures rated ${asked}`]),
  };
}

const rates = ({ status }: Measure, asked: string): boolean => status !== undefined && status.toLowerCase().startsWith(asked);
