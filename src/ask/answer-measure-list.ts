import { onceASnapshot } from '../library/once-a-snapshot';
import type { Measure } from '../plan/records';
import { monthsName } from '../plan/period-name';
import type { Answer } from './answer';
import { answerMeasures } from './answer-measure';
import { answerNothing } from './answer-nothing';
import { changeOf } from './change';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import type { Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import { changePhrase } from './measure-headline';
import { newestOnly } from './newest';
import type { Question } from './question';
import { readingLine } from './reading-line';
import { standingOut, type Extreme, type StandingOut } from './stand-out';

const ASKS_FOR_SOME =
  /\b(?:which|any|anything|owt|only|list|measures|what(?!['’]?s? up\b)(?:['’]?s)?(?: (?:measures|figures|is|are|has|have|got|gone|went|rose|fell|improved|fallen|risen|not))?|the ones?|where|show|biggest|largest|most|least|smallest)\b/i;
/** "by more than 20%". */
const AT_LEAST = /\b(?:more than|over|at least|above|greater than)\s+(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i;

/** "Which measures got worse?", "only hate incident category to fall", "biggest rise": measures chosen by how they moved. Nothing when the question is no such. */
export function answerMovedMeasures(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  const { moved } = question;
  if (!moved || !ASKS_FOR_SOME.test(question.text)) return undefined;
  const pool = poolFor(inquiry);
  const matching = pool.filter((measure) => hasMoved(measure, moved) && byEnough(measure, question.text));
  const { extreme } = question;
  const out = extreme && standingOut(matching, extreme);
  const [first, ...rest] = out ? out.rows : matching;
  if (!first || pool.length < 2) return question.wanted.has('measures') && pool.length === 0 ? answerNothing(inquiry) : undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  return {
    ...answer,
    headline: (out && extremeHeadline(out, moved, extreme)) ?? listHeadline(first, matching, pool, moved),
    next: [first, ...rest].slice(0, 2).map(({ name }) => ({ label: name, ask: `${name} figures` })),
    reading: readingLine([
      question.topic,
      `measures that ${WORDS[moved]}${extreme ? ` ${extreme}` : ''}`,
      answer.period && monthsName(answer.period),
    ]),
  };
}

const WORDS: Record<NonNullable<Question['moved']>, string> = {
  up: 'went up',
  down: 'went down',
  same: 'did not change',
  better: 'moved the right way',
  worse: 'moved the wrong way',
  'not-up': 'did not go up',
  'not-down': 'did not go down',
  'not-same': 'changed',
  'not-better': 'did not move the right way',
  'not-worse': 'did not move the wrong way',
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

/** What stands out, of counts by per cent and by number, of rates by points: as many measures as these name are said. */
function extremeHeadline(
  { byPercent, byNumber, byPoints }: StandingOut,
  moved: NonNullable<Question['moved']>,
  extreme: Extreme,
): string | undefined {
  const how = `${WORDS[moved]} ${extreme}`;
  const said = (measure: Measure): string => `${measure.name} - ${changePhrase(changeOf(measure))}`;
  const same = byPercent !== undefined && byPercent.id === byNumber?.id;
  const parts = [
    byPercent && `${same || !byNumber ? '' : 'in per cent '}${said(byPercent)}`,
    byNumber && !same ? `in number ${said(byNumber)}` : undefined,
    byPoints && `${byPercent ? 'of rates ' : ''}${said(byPoints)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `What ${how}: ${parts.join('; ')}.`;
}

/** "list the measures", "how are we doing on the figures": all of them, when nothing else is asked. */
export function answerAllMeasures(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  if (!question.wanted.has('measures') || question.moved || question.concepts.some((concept) => concept.role !== 'cue')) return undefined;
  const [first, ...rest] = poolFor(inquiry);
  if (!first) return undefined;
  const answer = answerMeasures([first, ...rest], inquiry);
  return { ...answer, reading: readingLine(['all measures', answer.period && monthsName(answer.period)]) };
}

function hasMoved(measure: Measure, moved: NonNullable<Question['moved']>): boolean {
  const change = changeOf(measure);
  if (!change) return false;
  const is = (way: string): boolean => change.way === way || (way !== 'same' && change.verdict === way);
  if (!moved.startsWith('not-')) return is(moved);
  // What cannot be judged has neither moved the wrong way nor not.
  const judged = change.verdict !== 'unknown' || !/better|worse/.test(moved);
  return judged && !is(moved.slice('not-'.length));
}

function byEnough(measure: Measure, text: string): boolean {
  const least = AT_LEAST.exec(text)?.[1];
  return least === undefined || (changeOf(measure)?.percent?.value ?? 0) >= Number(least);
}

/** The newest reading of each measure there is. */
const newestOf = onceASnapshot(({ ofKind }) => newestOnly(ofKind.measure));

/** All measures of the period when only "measures" are asked of; else those about the topic. */
function poolFor(inquiry: Inquiry): Measure[] {
  const { question, snapshot } = inquiry;
  if (!question.concepts.some((concept) => concept.role === 'topic' || concept.role === 'carried' || concept.role === 'place')) {
    if (question.wanted.has('money') || question.references.length > 0 || question.followsOn) return [];
    const all = question.periods.length === 0 ? newestOf(snapshot) : snapshot.ofKind.measure;
    const ofForce = all.filter((record) => isOfNamedForce(record, question));
    if (question.periods.length === 0) return ofForce;
    return ofForce.filter((measure) => question.periods.some((asked) => asked.options.some((period) => holdsIn(measure, period))));
  }
  const ranked = rankMeasures(inquiry);
  const best = ranked[0]?.score ?? 0;
  return best < 0.4 ? [] : ranked.filter(({ score }) => score >= best - 0.08).map(({ record }) => record);
}
