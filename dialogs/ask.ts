import { ask } from '../src/ask/ask';
import { goingOn } from '../src/ask/memory';
import { replyWithRest } from './answer-reply';
import type { Desk } from './desk';
import { memoryKey } from './memory-key';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** A question, typed or behind a button: the answer, remembered for what is asked next by the same person in the same conversation. */
export async function askDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const text = questionIn(turn);
  if (text === undefined) return undefined;
  const key = memoryKey(turn);
  const { answer, memory } = ask(text, await desk.memory.recall(key), desk.snapshot(), turn.at);
  const { reply, rest } = replyWithRest(answer);
  if (memory) await desk.memory.keep(key, goingOn(memory, rest));
  return [reply];
}

function questionIn(turn: Turn): string | undefined {
  if (turn.did.kind === 'said') return turn.did.text;
  const text = turn.did.kind === 'pressed' && turn.did.verb === 'ask' ? turn.did.data['text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}
