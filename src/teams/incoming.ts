import { z } from 'zod';

// Fields are read leniently: what a client sends in the wrong shape counts as not sent, so that only what no answer is possible without is refused.
const word = z.string().min(1).optional().catch(undefined);
const account = z
  .object({ id: z.string().min(1), name: word, aadObjectId: word })
  .optional()
  .catch(undefined);
const mention = z.object({ type: z.literal('mention'), mentioned: z.object({ id: z.string() }), text: z.string().min(1) });
const bag = z.record(z.string(), z.unknown());

/** Each element that has the shape; the others are left out. */
const listOf = <T extends z.ZodType>(element: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((item): z.infer<T>[] => {
        const parsed = element.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const schema = z.object({
  type: z.string().min(1),
  id: word,
  name: word,
  timestamp: word,
  channelId: word,
  serviceUrl: word,
  deliveryMode: word,
  locale: word,
  action: word,
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: word,
    isGroup: z.boolean().optional().catch(undefined),
    tenantId: word,
  }),
  from: account,
  recipient: account,
  text: word,
  value: z.unknown().optional(),
  entities: listOf(mention),
  attachments: listOf(z.object({ contentType: word, name: word, content: z.unknown().optional() })),
  replyToId: word,
  membersAdded: listOf(z.object({ id: z.string() })),
  membersRemoved: listOf(z.object({ id: z.string() })),
  channelData: z
    .object({
      tenant: z.object({ id: word }).optional().catch(undefined),
      // The SDK asks a team for its members by it.
      team: z.object({ id: word }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** What the bot reads of an activity. */
export type Incoming = z.infer<typeof schema>;

/** A request's body read as an activity, or one sentence that says what it lacks. */
export function readIncoming(body: unknown): { readonly activity: Incoming } | { readonly lacking: string } {
  const whole = bag.safeParse(body);
  if (!whole.success) return { lacking: 'The body is not a JSON object. Send one Bot Framework activity.' };
  const parsed = schema.safeParse(whole.data);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    return { lacking: `The activity has no usable ${fields.join(' and ')}. Send a Bot Framework activity with a type and a conversation.` };
  }
  if (parsed.data.serviceUrl === undefined && parsed.data.deliveryMode !== 'expectReplies') {
    return {
      lacking: 'The activity has no serviceUrl to reply to. Send one, or deliveryMode "expectReplies" to have the replies in the response.',
    };
  }
  return { activity: parsed.data };
}
