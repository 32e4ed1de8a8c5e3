import { ask } from '../src/ask/ask';
import { answerReply } from './answer-reply';
import type { Desk } from './desk';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** A question, typed or behind a button: the answer, remembered for what is asked next by the same person in the same conversation. */
export async function askDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const text = questionIn(turn);
  if (text === undefined) return undefined;
  const key = `${turn.conversation.id}|${turn.person.id}`;
  const { answer, memory } = ask(text, await desk.memory.recall(key), desk.snapshot(), turn.at);
  if (memory) await desk.memory.keep(key, memory);
  return [answerReply(answer)];
}

function questionIn(turn: Turn): string | undefined {
  if (turn.did.kind === 'said') return turn.did.text;
  const text = turn.did.kind === 'pressed' && turn.did.verb === 'ask' ? turn.did.data['text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}
