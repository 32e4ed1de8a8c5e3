import { gapsCard, gapsText } from '../src/cards/gaps-card';
import { gapsHeadline } from '../src/cards/gaps-draft';
import { allowed } from './allowed';
import type { Desk } from './desk';
import { gapsOf } from './gaps-of';
import { dayIfPast, gapsUntil, momentFrom } from './gaps-window';
import { lineReply } from './line-reply';
import type { QuestionLog } from './question-log';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const GAPS =
  /^(?:please\s+)?(?:(?:show|list|see|give)\s+(?:me\s+|us\s+)?)?(?:the\s+)?(?:gaps|(?:unanswered|open)\s+questions|questions\s+(?:in\s+vain|without\s+an?\s+answers?)|what\s+(?:did|do|have|was|were)\s+(?:people\s+|they\s+|officers\s+)?ask(?:ed)?\s+in\s+vain)(?:\s+please)?[\s.!?]*$/i;

export const NOT_LOGGED =
  'Questions are not kept here, so there is nothing to show. Whoever runs this bot can turn that on with QUESTION_LOG.';

/** "gaps": what people asked in vain in the last 28 days, and the words that no document knows. */
export async function gapsDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin, questions } = desk;
  const asked = askedIn(turn);
  if (!admin || !asked) return undefined;
  const refused = await allowed(turn, desk, 'see gaps');
  if (refused) return [refused];
  // Their words are for those who mend the documents, not for everybody in a channel.
  if (turn.conversation.type !== 'personal') return [lineReply('I show what people asked in our personal chat only. Ask me there.')];
  if (!questions) return [lineReply(NOT_LOGGED)];
  const show = (): Promise<Reply> => gapsReply(asked, turn.at, desk, questions);
  // The rest of a card is part of the look that is written down already.
  if (asked.from > 0) return [await show()];
  return [await writtenDown(turn, admin, { act: 'see gaps' }, async () => ({ outcome: 'done', result: await show() }))];
}

interface Asked {
  readonly to: Date;
  /** The entry that the card starts with. */
  readonly from: number;
}

function askedIn({ did, at }: Turn): Asked | undefined {
  if (did.kind === 'said') return GAPS.test(did.text.trim()) ? { to: at, from: 0 } : undefined;
  if (did.kind !== 'pressed' || did.verb !== 'gaps') return undefined;
  const from = did.data['from'];
  return { to: momentFrom(did.data['to'], at), from: typeof from === 'number' ? from : 0 };
}

async function gapsReply({ to, from: entry }: Asked, now: Date, desk: Desk, questions: QuestionLog): Promise<Reply> {
  const { from } = gapsUntil(to);
  const until = dayIfPast(to, now);
  const gaps = { ...gapsOf(await questions.since(from), desk.snapshot(), from, to), ...(until !== undefined && { until }) };
  return { card: gapsCard(gaps, to, entry), text: gapsText(gaps, to), summary: gapsHeadline(gaps) };
}
