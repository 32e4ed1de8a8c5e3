import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CurrentSnapshot } from '../../src/current-snapshot';
import { readHere } from '../../src/library/reading';
import type { Reading } from '../../src/library/reading';
import { createLog, type Log } from '../../src/log';
import { FolderKeeper } from '../../src/plan-keeper';
import { SingleFlight } from '../../src/single-flight';
import { openStore, type Store } from '../../src/store/open-store';

/** A data folder with a store that lasts as long as a test, and what was logged. */
export interface DataFolder {
  readonly path: string;
  readonly log: Log;
  readonly logged: readonly Record<string, unknown>[];
  readonly open: () => Promise<Store>;
  remove(): Promise<void>;
}

export async function aDataFolder(databaseUrl?: string): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'plan-progress-data-'));
  const logged: Record<string, unknown>[] = [];
  const log = createLog('debug', { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) });
  return {
    ...{ path, log, logged },
    open: () =>
      openStore({ dataDir: path, ...(databaseUrl !== undefined && { databaseUrl }), now: () => new Date(), random: randomBytes, log }),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

export interface KeeperSetting {
  readonly folder: string;
  readonly store: Store;
  readonly log: Log;
  readonly program?: string;
  readonly reading?: Reading;
  readonly holder?: string;
}

/** The real keeper over a real store; documents are read in this thread. */
export function aKeeper({ folder, store, log, program = 'program-1', reading = readHere, holder = 'process-1' }: KeeperSetting): {
  readonly keeper: FolderKeeper;
  readonly current: CurrentSnapshot;
} {
  const current = new CurrentSnapshot();
  const now = (): Date => new Date();
  let ids = 0;
  const flight = new SingleFlight({ lease: store.lease, holder, now, log });
  const keeper = new FolderKeeper({
    ...{ folder, program, shelf: store.snapshots, flight, current, now, log },
    newReading: () => reading,
    newId: () => `${holder}-${Date.now()}-${++ids}`,
  });
  return { keeper, current };
}
