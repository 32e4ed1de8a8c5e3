import { adminHelpDialog } from './admin-help';
import { askDialog } from './ask';
import { auditDialog } from './audit';
import { cancelDialog } from './cancel';
import type { Desk } from './desk';
import { exportDialog, exportedDialog } from './export';
import { followReloadsDialog } from './follow-reloads';
import { gapsDialog } from './gaps';
import { addWordDialog, confirmWordDialog } from './glossary';
import { moreDialog } from './more';
import { ratedDialog } from './rated';
import { besideFiles, receivedDialog } from './received';
import { reloadDialog } from './reload';
import { reloadReportDialog } from './reload-report';
import type { Reply } from './reply';
import { restDialog } from './rest';
import type { Turn } from './turn';
import { undoDialog } from './undo';
import { unknownDialog } from './unknown';
import { welcomeDialog } from './welcome';

/** A conversation about one thing: its replies, or nothing when the turn is not for it. */
export type Dialog = (turn: Turn, desk: Desk) => Promise<readonly Reply[] | undefined>;

/** What admins do. None of it takes a turn where nothing is administered. */
const ADMIN: readonly Dialog[] = [
  ...[reloadDialog, undoDialog, reloadReportDialog, followReloadsDialog, receivedDialog],
  ...[gapsDialog, addWordDialog, confirmWordDialog, exportDialog, exportedDialog, auditDialog, adminHelpDialog, cancelDialog],
];

/** Who takes a turn, in order; the first that replies has it. An empty list is a reply too: nothing is to be said. */
const DIALOGS: readonly Dialog[] = [welcomeDialog, ratedDialog, ...ADMIN, restDialog, moreDialog, askDialog, unknownDialog];

/** One turn -> what goes back, in order; empty when nothing does. What is typed beside files is answered after them, whoever sends them. */
export async function takeTurn(turn: Turn, desk: Desk): Promise<Reply[]> {
  const typed = besideFiles(turn);
  if (!typed) return replyTo(turn, desk);
  const ofFiles = (await receivedDialog(turn, desk)) ?? [];
  if (ofFiles.length === 0) return replyTo(typed, desk);
  // "Here you are" asks nothing: what finds nothing beside a file is neither said nor counted as asked in vain.
  const replies = await replyTo(typed, { ...desk, questions: undefined });
  return [...ofFiles, ...replies.filter(({ answer }) => answer !== 'not-recorded' && answer !== 'guidance')];
}

async function replyTo(turn: Turn, desk: Desk): Promise<Reply[]> {
  for (const dialog of DIALOGS) {
    const replies = await dialog(turn, desk);
    if (replies) return [...replies];
  }
  return [];
}
