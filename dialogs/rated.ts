import { askerOf } from './asker-of';
import type { Desk } from './desk';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** A thumb at an answer: noted with the question that it answered. Nothing is said; Teams thanks by itself. */
export async function ratedDialog(turn: Turn, { questions }: Desk): Promise<readonly Reply[] | undefined> {
  const { did, at, conversation } = turn;
  if (did.kind !== 'rated') return undefined;
  const { message, way, comment } = did;
  await questions?.rate({ conversation: conversation.id, message, way, ...(comment !== undefined && { comment }), at }, askerOf(turn));
  return [];
}
