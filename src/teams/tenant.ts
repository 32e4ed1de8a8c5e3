import type { Identity } from '../settings';
import type { Incoming } from './incoming';

/** An activity of another organisation than the one the bot was registered for. */
export class OtherTenant extends Error {
  readonly code = 'other-tenant';

  constructor(readonly tenant: string) {
    super('This bot answers the people of its own organisation only. Ask whoever runs it for access.');
    this.name = 'OtherTenant';
  }
}

/**
 * Throws `OtherTenant` when a bot of one tenant is asked from another: Microsoft's signature says that the request is for this bot, not that the asker
 * may read its documents. What names no tenant comes from no tenant, and a bot in local mode belongs to none.
 */
export function requireOwnTenant({ channelData, conversation }: Incoming, identity: Identity | undefined): void {
  if (identity?.tenantId === undefined || identity.appType === 'MultiTenant') return;
  const own = identity.tenantId.toLowerCase();
  const other = [channelData?.tenant?.id, conversation.tenantId].find((tenant) => tenant !== undefined && tenant.toLowerCase() !== own);
  if (other !== undefined) throw new OtherTenant(other);
}
