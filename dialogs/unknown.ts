import { ask } from '../src/ask/ask';
import { answerReply } from './answer-reply';
import type { Desk } from './desk';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** A button that is no longer understood (of an older card, or with damaged data): what can be asked, rather than silence. */
export async function unknownDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  if (turn.did.kind !== 'pressed') return undefined;
  return Promise.resolve([answerReply(ask('help', undefined, desk.snapshot()).answer)]);
}
