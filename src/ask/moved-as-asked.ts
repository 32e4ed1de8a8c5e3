import type { ChangesAnswer, TrendAnswer } from './answer';
import { spanName } from './answer-history';
import type { Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** "What got worse since last quarter": of what changed the measures that went that way; that there are none, where there are none. Nothing where no way is asked. */
export function movedAsAsked(answer: ChangesAnswer, { question }: Inquiry): TrendAnswer | ChangesAnswer | undefined {
  const { moved } = question;
  if (moved !== 'better' && moved !== 'worse') return undefined;
  const when = spanName(answer.before, answer.now);
  const of = answer.moved.filter(({ change }) => change?.verdict === moved);
  const [first, ...rest] = of;
  const other = moved === 'better' ? 'worse' : 'better';
  const others = answer.moved.filter(({ change }) => change?.verdict === other).length;
  const judged = `${of.length === 0 ? 'No' : of.length} ${of.length === 1 ? 'measure' : of.length === 0 ? 'measure is' : 'measures'}`;
  const headline = `${judged} ${moved}, ${when}; ${others} ${other}, ${answer.moved.length - of.length - others} unchanged or without a good direction.`;
  if (!first) return { ...answer, headline, measuresFirst: true };
  return {
    kind: 'trend',
    runs: [first, ...rest],
    said: [],
    missing: [],
    headline,
    reading: readingLine([`measures that got ${moved}`, when]),
    again: answer.again,
    next: answer.next,
  };
}
