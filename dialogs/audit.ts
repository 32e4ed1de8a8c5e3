import { auditCard, auditText } from '../src/cards/audit-card';
import { allowed } from './allowed';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';

const AUDIT = /^(?:show\s+(?:me\s+)?)?(?:the\s+)?audit(?:\s+(?:trail|log))?[\s.!?]*$/i;
/** So many acts are shown. */
const LAST = 20;

/** "audit": what admins did last, and who tried without being one. Looking is not written down, or soon nothing else would be in sight. */
export async function auditDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  if (!admin || turn.did.kind !== 'said' || !AUDIT.test(turn.did.text.trim())) return undefined;
  const refused = await allowed(turn, desk, 'see audit');
  if (refused) return [refused];
  if (turn.conversation.type !== 'personal') return [lineReply('I show what admins did in our personal chat only. Ask me there.')];
  const entries = await admin.audit.last(LAST);
  return [{ card: auditCard(entries), text: auditText(entries), summary: 'What admins did last' }];
}
