import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Membership } from '../../dialogs/turn';
import type { Log } from '../log';
import type { Identity } from '../settings';
import { ExpiringMap } from '../store/expiring-map';
import type { Incoming } from './incoming';

const TEN_MINUTES = 10 * 60_000;

/** How Entra writes the sign-in name of a guest. */
const GUEST_NAME = /#EXT#/i;

/**
 * What Teams' list of members says of whoever acts: whether they are of the bot's own organisation, a guest in it, or of another one. Known for ten
 * minutes. In local mode there is no organisation, and nobody is asked.
 */
export function memberships({
  identity,
  log,
  now,
}: {
  readonly identity?: Identity | undefined;
  readonly log: Log;
  readonly now: () => Date;
}): (context: TurnContext, activity: Incoming) => Promise<Membership> {
  const known = new ExpiringMap<Membership>(5_000, TEN_MINUTES);
  return async (context, { conversation, from }) => {
    if (!identity) return 'own';
    if (!from) return 'unknown';
    const key = `${conversation.id}|${from.id}`;
    const before = known.get(key, now());
    if (before) return before;
    try {
      const membership = membershipIn(await TeamsInfo.getMember(context, from.id), identity.tenantId);
      if (membership !== 'unknown') known.set(key, membership, now());
      return membership;
    } catch (error) {
      log.warn({ code: 'member-not-asked', error }, 'Teams could not be asked whether a person is of this organisation');
      return 'unknown';
    }
  };
}

/** What one entry of the list says. */
export function membershipIn(
  member: { readonly userRole?: string; readonly userPrincipalName?: string; readonly tenantId?: string },
  ownTenant: string | undefined,
): Membership {
  const { userRole = '', userPrincipalName = '', tenantId } = member;
  if (GUEST_NAME.test(userPrincipalName) || /^(?:guest|anonymous)$/i.test(userRole)) return 'guest';
  if (tenantId === undefined) return 'unknown';
  return tenantId.toLowerCase() === ownTenant?.toLowerCase() ? 'own' : 'other-organisation';
}
