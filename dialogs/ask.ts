import { ask, type Asked } from '../src/ask/ask';
import { goingOn } from '../src/ask/memory';
import { replyWithRest } from './answer-reply';
import { askerOf } from './asker-of';
import type { Desk } from './desk';
import { memoryKey } from './memory-key';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** A question, typed or behind a button: the answer, remembered for what is asked next by the same person in the same conversation. */
export async function askDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const text = questionIn(turn);
  if (text === undefined) return undefined;
  const key = memoryKey(turn);
  const asked = ask(text, await desk.memory.recall(key), desk.snapshot(), turn.at);
  const { reply, rest } = replyWithRest(asked.answer);
  if (asked.memory) await desk.memory.keep(key, goingOn(asked.memory, rest));
  const question = await logged(turn, text, asked, desk);
  return [question === undefined ? reply : { ...reply, question }];
}

/** The id under which the question stands in the log; none where nothing is logged. */
async function logged({ at, conversation, person }: Turn, text: string, asked: Asked, { questions }: Desk): Promise<string | undefined> {
  const { answer, chose, confidence, topic, records } = asked;
  return questions?.add(
    {
      ...{ at, conversation: conversation.id, text, reading: answer.reading, kind: answer.kind, topic, records, chose },
      ...(answer.kind === 'guidance' && { about: answer.about }),
      ...(confidence !== undefined && { confidence }),
    },
    askerOf({ conversation, person }),
  );
}

function questionIn(turn: Turn): string | undefined {
  if (turn.did.kind === 'said') return turn.did.text;
  const text = turn.did.kind === 'pressed' && turn.did.verb === 'ask' ? turn.did.data['text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}
