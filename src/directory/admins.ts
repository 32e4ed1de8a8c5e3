import type { AdminDesk, Role } from '../../dialogs/admin-desk';
import type { Log } from '../log';
import { LOCAL_USER } from './local-user';

export interface AdminsOptions {
  /** Object ids that are admins whatever the group says. */
  readonly named: readonly string[];
  /** Who is in the admin group, in small letters, or nothing when that is not known; left out when there is no group. */
  readonly group?: () => Promise<ReadonlySet<string> | undefined>;
  /** `local`: the bot is for one computer, without sign-in. Else only people of this tenant are ever admins; nobody when it is not known. */
  readonly home: 'local' | { readonly tenantId?: string };
  readonly log: Log;
}

export interface Admins {
  readonly roleOf: AdminDesk['roleOf'];
  /**
   * Whether who was found to be an admin in a turn still is one, without another look at the conversation; `tenant` is the conversation's.
   * False also while that cannot be found out, so it is no reason to forget them. Never throws.
   */
  readonly isAdmin: (objectId: string, tenant: string | undefined) => Promise<boolean>;
}

/** The rules of who is an admin. */
export function createAdmins({ named, group, home, log }: AdminsOptions): Admins {
  const always = new Set([...named, ...(home === 'local' ? [LOCAL_USER] : [])].map((id) => id.toLowerCase()));

  const listed = async (objectId: string | undefined, tenant: string | undefined): Promise<Role> => {
    if (objectId === undefined || !isHome(home, tenant)) return 'other';
    const id = objectId.toLowerCase();
    if (always.has(id)) return 'admin';
    if (group === undefined) return 'other';
    const members = await group();
    if (members === undefined) return 'unsure';
    return members.has(id) ? 'admin' : 'other';
  };

  const roleOf: AdminDesk['roleOf'] = async ({ person, conversation, membership }) => {
    try {
      const role = await listed(person.objectId, conversation.tenant);
      if (role === 'unsure')
        log.warn({ code: 'role-unsure', person: person.objectId }, 'Someone was refused: the admin group is not known');
      if (role !== 'admin' || home === 'local') return role;
      const member = await membership();
      if (member === 'unknown') {
        log.warn({ code: 'role-unsure', person: person.objectId }, 'An admin was refused: Teams does not say whether they are a guest');
        return 'unsure';
      }
      return member === 'own' ? 'admin' : 'other';
    } catch (error) {
      log.error({ code: 'role-unsure', person: person.objectId, error }, 'Someone was refused: who they are could not be found out');
      return 'unsure';
    }
  };

  const isAdmin: Admins['isAdmin'] = async (objectId, tenant) => {
    try {
      return (await listed(objectId, tenant)) === 'admin';
    } catch (error) {
      log.error({ code: 'role-unsure', person: objectId, error }, 'Whether someone is still an admin could not be found out');
      return false;
    }
  };

  return { roleOf, isAdmin };
}

function isHome(home: AdminsOptions['home'], tenant: string | undefined): boolean {
  if (home === 'local') return true;
  if (home.tenantId === undefined) return false;
  return tenant === undefined || tenant.toLowerCase() === home.tenantId.toLowerCase();
}
