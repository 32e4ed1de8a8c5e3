import { adminHelpCard, adminHelpText } from '../src/cards/admin-help-card';
import { commandIn } from './command';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';

const ASKED = /^(?:admins?(?: help)?|help (?:for )?admins?|what can (?:an )?admins? do|who (?:is|are) (?:an |the |your )?admins?)$/;

/** "admin help": what those who look after the plan can say; somebody else is told who they are to ask. */
export async function adminHelpDialog(turn: Turn, { admin }: Desk): Promise<readonly Reply[] | undefined> {
  if (!admin || !ASKED.test(commandIn(turn) ?? '')) return undefined;
  if ((await admin.roleOf(turn)) === 'admin')
    return [{ card: adminHelpCard(), text: adminHelpText(), summary: 'What you can do as an admin' }];
  return [lineReply('Admins of this bot look after the documents it answers from. Whoever runs it for your force can say who they are.')];
}
