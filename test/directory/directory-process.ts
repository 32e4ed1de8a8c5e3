import { createDirectory, type DirectoryOptions } from '../../src/directory/directory';
import type { Admins } from '../../src/directory/admins';
import type { Membership } from '../../dialogs/turn';
import { createLog } from '../../src/log';

/** Runs directories for a test in a process that trusts the stand-in's certificate from its start, as Node's fetch wants it. */
export type Order =
  | { readonly do: 'create'; readonly name: string; readonly options: Omit<DirectoryOptions, 'log' | 'now' | 'random'> }
  | {
      readonly do: 'role' | 'still';
      readonly name: string;
      readonly at: number;
      readonly objectId: string;
      readonly tenant?: string;
      readonly membership: Membership;
    };

export interface Done {
  readonly result?: unknown;
  readonly failed?: string;
  /** Lines of the log since the last answer. */
  readonly logged: readonly string[];
}

interface Running {
  readonly admins: Admins;
  readonly logged: string[];
  at: number;
}

const running = new Map<string, Running>();

function create(name: string, options: Extract<Order, { do: 'create' }>['options']): void {
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const one: Running = {
    admins: createDirectory({ ...options, log, now: () => new Date(one.at), random: () => 0 }),
    logged,
    at: 0,
  };
  running.set(name, one);
}

async function obey(order: Order): Promise<unknown> {
  if (order.do === 'create') {
    create(order.name, order.options);
    return undefined;
  }
  const one = running.get(order.name);
  if (one === undefined) throw new Error(`There is no directory ${order.name}.`);
  one.at = order.at;
  const { objectId, tenant, membership } = order;
  if (order.do === 'still') return one.admins.isAdmin(objectId, tenant);
  return one.admins.roleOf({
    person: { id: 'person-1', objectId },
    conversation: { id: 'chat-1', type: 'personal', tenant },
    membership: () => Promise.resolve(membership),
  });
}

process.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
  const answer = (done: Omit<Done, 'logged'>): void =>
    void process.send?.({ id, ...done, logged: running.get(order.name)?.logged.splice(0) ?? [] });
  obey(order).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
