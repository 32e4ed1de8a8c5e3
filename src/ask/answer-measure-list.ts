import type { Measure } from '../plan/records';
import type { Answer, MeasureAnswer } from './answer';
import { answerMeasures, changePhrase } from './answer-measure';
import { answerNothing } from './answer-nothing';
import { changeOf } from './change';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import { newestOnly } from './newest';
import type { Question } from './question';

const ASKS_FOR_SOME =
  /\b(?:which|any|anything|owt|only|list|measures|what (?:measures|figures|is|are|rose|fell|went)|the ones?|where|show|biggest|largest|most|least|smallest)\b/i;
/** "by more than 20%". */
const AT_LEAST = /\b(?:more than|over|at least|above|greater than)\s+(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i;
const MOST_SHOWN = 3;

/** "Which measures got worse?", "only hate incident category to fall", "biggest rise": measures chosen by how they moved. Nothing when the question is no such. */
export function answerMovedMeasures(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  const { moved } = question;
  if (!moved || !ASKS_FOR_SOME.test(question.text)) return undefined;
  const pool = poolFor(inquiry);
  const matching = pool.filter((measure) => hasMoved(measure, moved) && byEnough(measure, question.text));
  const [first, ...rest] = question.extreme ? bySize(matching, question.extreme) : matching;
  if (!first || pool.length < 2) return question.wanted.has('measures') && pool.length === 0 ? answerNothing(inquiry) : undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  return { ...answer, headline: question.extreme ? extremeHeadline(answer, matching, moved) : listHeadline(first, matching, pool, moved) };
}

const WORDS: Record<NonNullable<Question['moved']>, string> = {
  up: 'went up',
  down: 'went down',
  same: 'did not change',
  better: 'moved the right way',
  worse: 'moved the wrong way',
};

function listHeadline(
  first: Measure,
  matching: readonly Measure[],
  pool: readonly Measure[],
  moved: NonNullable<Question['moved']>,
): string {
  if (matching.length > 1) return `${matching.length} of ${pool.length} measures ${WORDS[moved]}.`;
  return `Only ${first.name} ${WORDS[moved]}: ${first.comparison?.text ?? ''} to ${first.current?.text ?? ''} - ${changePhrase(changeOf(first))}.`;
}

/** Number and per cent may name different measures: both are said. */
function extremeHeadline(answer: MeasureAnswer, matching: readonly Measure[], moved: NonNullable<Question['moved']>): string {
  const [byPercent] = answer.findings;
  const counted = matching.filter((measure) => measure.current?.unit === 'count');
  const [byNumber] = [...counted].sort((a, b) => (changeOf(b)?.difference.value ?? 0) - (changeOf(a)?.difference.value ?? 0));
  const said = byPercent ? `${byPercent.measure.name} ${WORDS[moved]} most: ${changePhrase(byPercent.change)}.` : '';
  if (!byNumber || byNumber.id === byPercent?.measure.id) return said;
  return `In per cent ${said} In number ${byNumber.name}: ${changePhrase(changeOf(byNumber))}.`;
}

/** The biggest movers by per cent, a rate's by its points; at most three. */
function bySize(measures: readonly Measure[], extreme: 'most' | 'least'): Measure[] {
  const size = (measure: Measure): number => changeOf(measure)?.percent?.value ?? changeOf(measure)?.difference.value ?? 0;
  return [...measures].sort((a, b) => (extreme === 'most' ? size(b) - size(a) : size(a) - size(b))).slice(0, MOST_SHOWN);
}

function hasMoved(measure: Measure, moved: NonNullable<Question['moved']>): boolean {
  const change = changeOf(measure);
  return change !== undefined && (change.way === moved || (moved !== 'same' && change.verdict === moved));
}

function byEnough(measure: Measure, text: string): boolean {
  const least = AT_LEAST.exec(text)?.[1];
  return least === undefined || (changeOf(measure)?.percent?.value ?? 0) >= Number(least);
}

/** All measures of the period when only "measures" are asked of; else those about the topic. */
function poolFor(inquiry: Inquiry): Measure[] {
  const { question, snapshot } = inquiry;
  if (!question.concepts.some((concept) => concept.role === 'topic' || concept.role === 'carried' || concept.role === 'place')) {
    if (!question.wanted.has('measures') && !question.wanted.has('value')) return [];
    const all = snapshot.records.filter((record): record is Measure => record.kind === 'measure' && isOfNamedForce(record, question));
    if (question.periods.length === 0) return newestOnly(all);
    return all.filter((measure) => question.periods.some((asked) => asked.options.some((period) => holdsIn(measure, period))));
  }
  const ranked = rankMeasures(inquiry);
  const best = ranked[0]?.score ?? 0;
  return best < 0.4 ? [] : ranked.filter(({ score }) => score >= best - 0.08).map(({ record }) => record);
}
