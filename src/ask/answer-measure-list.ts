import type { Measure } from '../plan/records';
import type { MeasureAnswer } from './answer';
import { answerMeasures, changePhrase } from './answer-measure';
import { changeOf } from './change';
import type { Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import type { Question } from './question';

const ASKS_FOR_SOME = /\b(?:which|any|anything|owt|only|list|measures|what (?:measures|figures|is|are)|the ones?|where|show)\b/i;

/** "Which measures got worse?", "only hate incident category to fall": measures chosen by how they moved. Nothing when the question is no such. */
export function answerMovedMeasures(inquiry: Inquiry): MeasureAnswer | undefined {
  const { question } = inquiry;
  const { moved } = question;
  if (!moved || !ASKS_FOR_SOME.test(question.text)) return undefined;
  const pool = poolFor(inquiry);
  const matching = pool.filter((measure) => hasMoved(measure, moved));
  const [first, ...rest] = matching;
  if (!first || pool.length < 2) return undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  const change = answer.findings[0]?.change;
  const words = WORDS[moved];
  const headline =
    matching.length === 1
      ? `Only ${first.name} ${words}: ${first.comparison?.text ?? ''} to ${first.current?.text ?? ''} - ${changePhrase(change)}.`
      : `${matching.length} of ${pool.length} measures ${words}.`;
  return { ...answer, headline, again: question.text };
}

const WORDS: Record<NonNullable<Question['moved']>, string> = {
  up: 'went up',
  down: 'went down',
  same: 'did not change',
  better: 'moved the right way',
  worse: 'moved the wrong way',
};

function hasMoved(measure: Measure, moved: NonNullable<Question['moved']>): boolean {
  const change = changeOf(measure);
  return change !== undefined && (change.way === moved || (moved !== 'same' && change.verdict === moved));
}

/** All measures when only "measures" are asked of; else those about the topic. */
function poolFor(inquiry: Inquiry): Measure[] {
  const { question, snapshot } = inquiry;
  if (!question.concepts.some((concept) => concept.known && concept.role !== 'cue')) {
    if (!question.wanted.has('measures') && !question.wanted.has('value')) return [];
    return snapshot.records.filter((record): record is Measure => record.kind === 'measure');
  }
  const ranked = rankMeasures(inquiry);
  const best = ranked[0]?.score ?? 0;
  return best < 0.4 ? [] : ranked.filter(({ score }) => score >= best - 0.08).map(({ record }) => record);
}
