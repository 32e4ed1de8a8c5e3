import { allowed } from './allowed';
import { commandIn } from './command';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import { endReply } from './reload';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { undoReply } from './undo';

const ASKED = /^(?:show (?:me )?)?(?:the )?(?:last )?(?:re-?load report|report of the (?:last )?re-?load)$/;

/** "reload report", or the rest of one: what was read and what was not, of the snapshot that answers. */
export async function reloadReportDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const { did } = turn;
  if (!admin) return undefined;
  const pressed = did.kind === 'pressed' && did.verb === 'reload-report';
  if (!pressed && !ASKED.test(commandIn(turn) ?? '')) return undefined;
  const refused = await allowed(turn, desk, 'reload');
  if (refused) return [refused];
  const told = admin.plan.report();
  if (!told) return [lineReply('Nothing was read yet.')];
  if (pressed && did.data['report'] !== told.report.id)
    return [lineReply('The documents were read again since. "reload report" shows the newest report.')];
  const from = pressed ? Number(did.data['from'] ?? 0) : 0;
  return [told.kind === 'undone' ? undoReply(told, from) : endReply(told, { from })];
}
