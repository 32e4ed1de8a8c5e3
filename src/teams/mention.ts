import type { Incoming } from './incoming';

/** The text as the person meant it: the mention of the bot that channels and group chats put in is gone, another's mention is the name alone. */
export function withoutMention({ text = '', entities, recipient }: Pick<Incoming, 'text' | 'entities' | 'recipient'>): string {
  const own = entities.filter(({ mentioned }) => mentioned.id === recipient?.id).map((entity) => entity.text);
  // A client may leave out the entities and still write the tag.
  if (recipient?.name !== undefined) own.push(`<at>${recipient.name}</at>`);
  const stripped = own.reduce((rest, tag) => rest.replaceAll(tag, ' '), text);
  return stripped
    .replace(/<at\b[^>]*>(.*?)<\/at>/gis, '$1')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}
