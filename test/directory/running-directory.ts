import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Role } from '../../dialogs/admin-desk';
import type { Membership } from '../../dialogs/turn';
import type { Done, Order } from './directory-process';

type Options = Extract<Order, { do: 'create' }>['options'];

export interface AskedDirectory {
  /** Of a person in a chat of the tenant; `at` is the minute on the directory's clock. */
  role(objectId: string, asked?: { readonly at?: number; readonly membership?: Membership; readonly tenant?: string }): Promise<Role>;
  still(objectId: string, at?: number): Promise<boolean>;
  /** The log, parsed. */
  readonly logged: readonly Record<string, unknown>[];
}

export interface DirectoryProcess {
  directory(options: Options): Promise<AskedDirectory>;
  /** Everything that was logged, as it was written. */
  readonly written: readonly string[];
  stop(): Promise<void>;
}

/** Starts the process in which directories run; `authority` is the certificate, as PEM, that it trusts beside the usual ones. */
export function startDirectoryProcess(authority: string): DirectoryProcess {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'));
  writeFileSync(join(folder, 'authority.pem'), authority);
  const inherited = Object.entries(process.env).filter(([name]) => /^(PATH|HOME|SystemRoot|TEMP|TMP|TZ|LANG)$/i.test(name));
  const child = fork(join(__dirname, 'directory-process.ts'), {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
    env: { ...Object.fromEntries(inherited), NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') },
  });
  const open = new Map<number, { readonly done: (done: Done) => void; readonly lost: (error: Error) => void }>();
  child.on('message', ({ id, ...done }: Done & { readonly id: number }) => {
    open.get(id)?.done(done);
    open.delete(id);
  });
  child.once('exit', (code) => {
    for (const { lost } of open.values()) lost(new Error(`The process of the directories ended (${String(code)}).`));
  });

  const written: string[] = [];
  let count = 0;
  const send = async (order: Order, into: Record<string, unknown>[]): Promise<unknown> => {
    const id = count++;
    const { result, failed, logged } = await new Promise<Done>((done, lost) => {
      open.set(id, { done, lost });
      child.send({ id, order });
    });
    written.push(...logged);
    into.push(...logged.map((line) => JSON.parse(line) as Record<string, unknown>));
    if (failed !== undefined) throw new Error(failed);
    return result;
  };

  return {
    written,
    async directory(options) {
      const name = `directory-${count}`;
      const logged: Record<string, unknown>[] = [];
      await send({ do: 'create', name, options }, logged);
      const order = (minutes: number, objectId: string) => ({ name, at: minutes * 60_000, objectId, membership: 'own' as const });
      return {
        logged,
        role: async (objectId, { at = 0, ...asked } = {}) =>
          (await send({ do: 'role', tenant: options.identity?.tenantId, ...order(at, objectId), ...asked }, logged)) as Role,
        still: async (objectId, at = 0) =>
          (await send({ do: 'still', tenant: options.identity?.tenantId, ...order(at, objectId) }, logged)) as boolean,
      };
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
