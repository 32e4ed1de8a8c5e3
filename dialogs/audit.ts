import { auditCard, auditText } from '../src/cards/audit-card';
import { allowed } from './allowed';
import { commandIn } from './command';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';

const AUDIT = /^(?:show (?:me )?)?(?:the )?audit(?: (?:trail|log))?$/;
/** So many acts are shown, and so many refusals. */
const ACTS = 20;
const REFUSALS = 5;

/** "audit": what admins did last, and who tried without being one. Looking is not written down, or soon nothing else would be in sight. */
export async function auditDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  if (!admin || !AUDIT.test(commandIn(turn) ?? '')) return undefined;
  const refused = await allowed(turn, desk, 'see audit');
  if (refused) return [refused];
  if (turn.conversation.type !== 'personal') return [lineReply('I show what admins did in our personal chat only. Ask me there.')];
  const [acts, refusals] = await Promise.all([admin.audit.last(ACTS), admin.audit.refusals(REFUSALS)]);
  return [{ card: auditCard(acts, refusals), text: auditText(acts, refusals), summary: 'What admins did last' }];
}
