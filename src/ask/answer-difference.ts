import type { Snapshot } from '../library/snapshot';
import type { Award, Measure } from '../plan/records';
import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { answerMeasures } from './answer-measure';
import { answerTopic } from './answer-topic';
import { changeBetween } from './change';
import { inquire } from './inquiry';
import type { Question } from './question';
import { understand } from './understand';

/** "How much bigger is the one than the other". */
const THAN =
  /^(?:and )?how (?:much|many)\s+(?:bigger|larger|more|higher|smaller|less|lower|fewer|greater)\s+(?:(?:is|was|are|were|did|does)\s+)?(.+?)\s+(?:than|compared (?:to|with))\s+(.+?)[\s?.!]*$/i;
const BETWEEN = /^(?:and )?(?:what(?:['’]?s| is| was) )?(?:the )?difference between\s+(.+?)\s+and\s+(.+?)[\s?.!]*$/i;
/** A comparison with the same thing at another time has its own answer. */
const IN_TIME = /\b(?:last|previous|prior|before|year|yr|quarter|period|20\d\d|ago|then)\b/i;

/** The difference of two awards, or of two rows of counts, that a question names on either side of "than"; computed. Nothing where either side names more or less than one. */
export function answerDifference(text: string, question: Question, snapshot: Snapshot): Answer | undefined {
  const [, one = '', other = ''] = THAN.exec(text) ?? BETWEEN.exec(text) ?? [];
  if (one === '' || other === '' || IN_TIME.test(other)) return undefined;
  const [left, right] = [
    only(one, question, snapshot),
    only(`${other} ${question.wanted.has('money') ? 'award' : ''}`, question, snapshot),
  ];
  if (!left || !right || left.id === right.id) return undefined;
  const inquiry = inquire(question, snapshot);
  if (left.kind === 'award' && right.kind === 'award') {
    const change = left.amount && right.amount && changeBetween(left.amount, right.amount, { way: 'unknown' });
    if (!change) return undefined;
    const answer = answerAwards([left, right], inquiry);
    return {
      ...answer,
      headline: `${change.difference.text} ${change.way === 'up' ? 'more' : 'less'} (computed: ${left.amount.text} against ${right.amount.text}).`,
    };
  }
  if (left.kind !== 'measure' || right.kind !== 'measure' || !left.current || !right.current) return undefined;
  const change = changeBetween(left.current, right.current, { way: 'unknown' });
  if (!change) return undefined;
  const answer = answerMeasures([left, right], inquiry);
  return {
    ...answer,
    headline: `${change.difference.text} ${change.way === 'up' ? 'more' : 'fewer'} (computed): ${left.name} ${left.current.text}, ${right.name} ${right.current.text}.`,
  };
}

/** The one award or the one measure that a part of a question names. */
function only(part: string, { wanted }: Question, snapshot: Snapshot): Award | Measure | undefined {
  const asked = understand(part, undefined, snapshot);
  const wishes = new Set(asked.wanted);
  wishes.add(wanted.has('money') ? 'money' : 'value');
  const answer = answerTopic(inquire({ ...asked, wanted: wishes }, snapshot));
  if (answer?.kind === 'awards' && answer.awards.length === 1) return answer.awards[0];
  return answer?.kind === 'measure' && answer.findings.length === 1 ? answer.findings[0]?.measure : undefined;
}
