import type { Change } from '../ask/answer';
import type { GoodDirection } from '../plan/direction';
import type { Tone } from './draft';

const ARROW = { up: '▲', down: '▼', same: '■' } as const;

/** "▲ up 776 (21.8%)"; every figure in it is computed. */
export function movement(change: Change): string {
  if (change.way === 'same') return `${ARROW.same} no change`;
  const percent = change.percent ? ` (${change.percent.text})` : '';
  return `${ARROW[change.way]} ${change.way} ${change.difference.text}${percent}`;
}

/** "▲ 21.8%", for a row among other things. */
export function briefMovement(change: Change): string {
  return change.way === 'same' ? movement(change) : `${ARROW[change.way]} ${(change.percent ?? change.difference).text}`;
}

/** Better or worse, in words; nothing where nothing is known or nothing moved. */
export function verdictWord(change: Change): string | undefined {
  return change.verdict === 'better' || change.verdict === 'worse' ? change.verdict : undefined;
}

/** Better or worse with the reason, for a measure that stands alone. */
export function verdictSentence(change: Change, good: GoodDirection): string | undefined {
  if (change.verdict === 'unknown') return 'the document does not say which way is good';
  if (change.verdict === 'same' || good.way === 'unknown') return undefined;
  const wanted = good.way === 'up' ? 'higher' : 'lower';
  if (good.from === 'wording') return `${change.verdict}, going by what it counts`;
  if (good.from === 'rating') return `${change.verdict}, going by its rating against the target`;
  return `${change.verdict}: ${wanted} is better`;
}

export function toneOf(change: Change | undefined): Tone {
  if (change?.verdict === 'better') return 'good';
  return change?.verdict === 'worse' ? 'attention' : 'plain';
}
