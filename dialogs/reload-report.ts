import { reloadEndCard, reloadEndLine, reloadEndText } from '../src/cards/reload-card';
import { allowed } from './allowed';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';

const ASKED = /^(?:show\s+(?:me\s+)?)?(?:the\s+)?(?:last\s+)?(?:re-?load\s+)?report(?:\s+of\s+the\s+(?:last\s+)?re-?load)?[\s.!?]*$/i;

/** "reload report", or the rest of one: what was read and what was not, of the snapshot that answers. */
export async function reloadReportDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const { did } = turn;
  if (!admin) return undefined;
  const pressed = did.kind === 'pressed' && did.verb === 'reload-report';
  if (!pressed && !(did.kind === 'said' && ASKED.test(did.text.trim()) && /load/i.test(did.text))) return undefined;
  const refused = await allowed(turn, desk, 'reload');
  if (refused) return [refused];
  const report = admin.plan.report();
  if (!report) return [lineReply('Nothing was read yet.')];
  const from = pressed ? Number(did.data['from'] ?? 0) : 0;
  const end = { kind: 'swapped', report } as const;
  return [{ card: reloadEndCard(end, undefined, from), text: reloadEndText(end), summary: reloadEndLine(end) }];
}
