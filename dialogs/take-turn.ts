import { askDialog } from './ask';
import type { Desk } from './desk';
import type { Reply } from './reply';
import { moreDialog } from './more';
import { restDialog } from './rest';
import type { Turn } from './turn';
import { unknownDialog } from './unknown';
import { welcomeDialog } from './welcome';

/** A conversation about one thing: its replies, or nothing when the turn is not for it. */
export type Dialog = (turn: Turn, desk: Desk) => Promise<readonly Reply[] | undefined>;

/** Who takes a turn, in order; the first that replies has it. An empty list is a reply too: nothing is to be said. */
const DIALOGS: readonly Dialog[] = [welcomeDialog, restDialog, moreDialog, askDialog, unknownDialog];

/** One turn -> what goes back, in order; empty when nothing does. */
export async function takeTurn(turn: Turn, desk: Desk): Promise<Reply[]> {
  for (const dialog of DIALOGS) {
    const replies = await dialog(turn, desk);
    if (replies) return [...replies];
  }
  return [];
}
