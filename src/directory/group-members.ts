import { z } from 'zod';
import { DirectoryError } from './directory-error';
import type { GraphReader } from './graph-reader';

const MOST_PAGES = 20;

const page = z.object({
  value: z.array(z.object({ id: z.string(), userType: z.string().nullish(), accountEnabled: z.boolean().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/**
 * The object ids, in small letters, of the people in a group and in the groups within it; guests and disabled accounts are left out.
 * Throws a `DirectoryError`; half a list is none.
 */
export async function groupMembers(graphUrl: string, groupId: string, reader: Pick<GraphReader, 'get'>): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  const query = '$select=id,userType,accountEnabled&$count=true&$top=999';
  let next: string | undefined = `${graphUrl}/v1.0/groups/${groupId}/transitiveMembers/microsoft.graph.user?${query}`;
  for (let pages = 0; next !== undefined; pages++) {
    if (pages === MOST_PAGES) {
      throw new DirectoryError('group-too-large', `The group of ADMIN_GROUP_ID has over ${members.size} people: name a group of admins.`);
    }
    const { success, data } = page.safeParse(await reader.get(next));
    if (!success) throw notUnderstood('its list of members has no list of people in it');
    for (const { id, userType, accountEnabled } of data.value) {
      // Graph leaves out what the bot may not read, and then a guest looks like anybody.
      if (typeof accountEnabled !== 'boolean') {
        throw new DirectoryError(
          'graph-forbidden',
          "Microsoft Graph does not tell the bot whether the group's people are guests: grant its registration the application permission User.Read.All, with an administrator's consent.",
        );
      }
      if (accountEnabled && userType?.toLowerCase() !== 'guest') members.add(id.toLowerCase());
    }
    next = nextPage(data['@odata.nextLink'], graphUrl);
  }
  return members;
}

/** The token goes along to the next page, so it must be Graph's own. */
function nextPage(link: string | undefined, graphUrl: string): string | undefined {
  if (link === undefined) return undefined;
  if (URL.canParse(link) && new URL(link).origin === new URL(graphUrl).origin) return link;
  throw notUnderstood('its next page is at another address');
}

const notUnderstood = (why: string): DirectoryError =>
  new DirectoryError('graph-not-understood', `What GRAPH_URL answers is not Microsoft Graph's: ${why}. Check GRAPH_URL.`);
