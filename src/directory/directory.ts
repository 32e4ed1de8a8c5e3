import type { Log } from '../log';
import type { Identity, Settings } from '../settings';
import { createAdmins, type Admins } from './admins';
import { createAppToken } from './app-token';
import { credentialOf } from './credential';
import { GraphReader } from './graph-reader';
import { GroupList } from './group-list';
import { groupMembers } from './group-members';

export interface DirectoryOptions extends Pick<Settings, 'identity' | 'admins' | 'adminGroupId' | 'graphUrl' | 'authorityUrl'> {
  readonly log: Log;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** How long a person waits for the group at most. */
  readonly patienceMs?: number;
}

/** Teams sends an activity again that was not answered in fifteen seconds. */
const PATIENCE_MS = 10_000;

/** Who is an admin, by the settings and Microsoft's directory. Throws a `StartUpError` when the bot's certificate is of no use. */
export function createDirectory(options: DirectoryOptions): Admins {
  const { identity, admins, adminGroupId, log } = options;
  const list = identity === undefined || adminGroupId === undefined ? undefined : groupList(identity, adminGroupId, options);
  return createAdmins({
    named: admins,
    group: list && (() => list.members()),
    home: identity === undefined ? 'local' : { tenantId: identity.tenantId },
    log,
  });
}

/** Without the tenant there is nobody to ask; the settings refuse that. */
function groupList(identity: Identity, groupId: string, options: DirectoryOptions): GroupList | undefined {
  const { graphUrl, authorityUrl, log, now, random, patienceMs = PATIENCE_MS } = options;
  const { appId, tenantId } = identity;
  if (tenantId === undefined) return undefined;
  const token = createAppToken({ appId, tenantId, credential: credentialOf(identity), authorityUrl, graphUrl });
  const load = (): Promise<ReadonlySet<string>> => groupMembers(graphUrl, groupId, new GraphReader({ token, now, random }));
  return new GroupList({ load, now, log, patienceMs });
}
