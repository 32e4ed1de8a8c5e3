import { ask } from '../src/ask/ask';
import { goingOn } from '../src/ask/memory';
import { nothingMore } from '../src/ask/answer-nothing-more';
import { answerReply, replyWithRest } from './answer-reply';
import type { Desk } from './desk';
import { memoryKey } from './memory-key';
import type { Reply } from './reply';
import type { Turn } from './turn';

const MORE =
  /^(?:(?:and|ok|go on|show|give|tell|me|us|any|is there|anything|what|owt)[\s,]+)*(?:more|the rest|the others|else|all of (?:it|them)|show all|go on|continue|keep going)(?:[\s,]+(?:please|pls|details?|on (?:that|this|it)|about (?:that|this|it)|of (?:it|them|those)))*[\s.?!]*$/i;

/** "More": the answer before goes on where its card ended; when all was shown, that is said. What was talked about stays. */
export async function moreDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  if (turn.did.kind !== 'said' || !MORE.test(turn.did.text.trim())) return undefined;
  const key = memoryKey(turn);
  const memory = await desk.memory.recall(key);
  if (!memory) return undefined;
  if (!memory.rest) return [answerReply(nothingMore(memory, desk.snapshot()))];
  const { ask: again, from, before } = memory.rest;
  const { answer } = ask(again, before, desk.snapshot(), turn.at);
  const { reply, rest } = replyWithRest(answer, from);
  await desk.memory.keep(key, goingOn(memory, rest));
  return [reply];
}
