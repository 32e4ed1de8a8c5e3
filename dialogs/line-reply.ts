import { lineCard } from '../src/cards/line-card';
import type { Reply } from './reply';

/** One sentence, and nothing to press. */
export function lineReply(text: string): Reply {
  return { card: lineCard(text), text, summary: text };
}
