import { ask } from '../src/ask/ask';
import { goingOn } from '../src/ask/memory';
import { memoryFrom } from '../src/ask/memory-from';
import { replyWithRest } from './answer-reply';
import type { Desk } from './desk';
import { memoryKey } from './memory-key';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** "Show the other 5" on a card: the same answer from where the card ended. What was talked about stays as it was. */
export async function restDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  if (turn.did.kind !== 'pressed' || turn.did.verb !== 'rest') return undefined;
  const { ask: again, from, before } = turn.did.data;
  if (typeof again !== 'string' || typeof from !== 'number' || !Number.isInteger(from) || from < 0) return undefined;
  const { answer } = ask(again, memoryFrom(before), desk.snapshot(), turn.at);
  const { reply, rest } = replyWithRest(answer, from);
  const key = memoryKey(turn);
  const memory = await desk.memory.recall(key);
  // A typed "more" goes on from here.
  if (memory) await desk.memory.keep(key, goingOn(memory, rest));
  return [reply];
}
