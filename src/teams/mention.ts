import type { Incoming } from './incoming';

/** Nobody mentions the bot more often in one message, in more ways. */
const MOST_TAGS = 20;

/** A mention's tag. It ends before the next one begins: a text of beginnings without an end is read once, and not once for each. */
const TAG = /<\/?at\b[^<>]*>/gi;

/** The text as the person meant it: the mention of the bot that channels and group chats put in is gone, another's mention is the name alone. */
export function withoutMention({ text = '', entities, recipient }: Pick<Incoming, 'text' | 'entities' | 'recipient'>): string {
  const own = entities.filter(({ mentioned }) => mentioned.id === recipient?.id).map((entity) => entity.text);
  // A client may leave out the entities and still write the tag.
  if (recipient?.name !== undefined) own.push(`<at>${recipient.name}</at>`);
  const stripped = [...new Set(own)].slice(0, MOST_TAGS).reduce((rest, tag) => rest.replaceAll(tag, ' '), text);
  return stripped
    .replace(TAG, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}
