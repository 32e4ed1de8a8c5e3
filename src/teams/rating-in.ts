import { z } from 'zod';
import type { Deed } from '../../dialogs/turn';
import type { Incoming } from './incoming';

const rating = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});
/** What was typed beside the thumb comes as JSON in a string. */
const typed = z.object({ feedbackText: z.string().trim().min(1) });

/** The thumb of Teams' own feedback buttons; `replyToId` is the message it is at. */
export function ratedIn({ value, replyToId }: Pick<Incoming, 'value' | 'replyToId'>): Deed | undefined {
  const { data } = rating.safeParse(value);
  if (!data || replyToId === undefined) return undefined;
  const comment = commentIn(data.actionValue.feedback);
  return {
    kind: 'rated',
    message: replyToId,
    way: data.actionValue.reaction === 'like' ? 'up' : 'down',
    ...(comment !== undefined && { comment }),
  };
}

function commentIn(feedback: unknown): string | undefined {
  if (typeof feedback !== 'string') return typed.safeParse(feedback).data?.feedbackText;
  try {
    return typed.safeParse(JSON.parse(feedback)).data?.feedbackText;
  } catch {
    // Not JSON after all: then it is what the person typed.
    return feedback.trim() === '' ? undefined : feedback.trim();
  }
}
