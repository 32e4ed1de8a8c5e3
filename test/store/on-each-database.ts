import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { createLog } from '../../src/log';
import { openPostgres } from '../../src/store/open-postgres';
import { openSqlite } from '../../src/store/open-sqlite';
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store';
import type { Tables } from '../../src/store/tables';

/** An empty folder or an empty database, as `openStore` takes it. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

const SERVER = process.env['TEST_DATABASE_URL'];

/** The same tests on SQLite and on PostgreSQL, each test in a new place that is gone after it. */
export function onEachDatabase(tests: (place: () => Place, kind: 'sqlite' | 'postgres') => void): void {
  describe('on SQLite', () => {
    inNewPlaces((dataDir) => Promise.resolve({ dataDir }), tests, 'sqlite');
  });
  if (SERVER === undefined) {
    describe('on PostgreSQL', () => {
      it.skip('set TEST_DATABASE_URL to the address of a PostgreSQL, or run it all by .ci/postgres npm test', () => undefined);
    });
    return;
  }
  describe('on PostgreSQL', () => {
    inNewPlaces((dataDir) => newDatabase(SERVER, dataDir), tests, 'postgres');
  });
}

function inNewPlaces(
  make: (dataDir: string) => Promise<Place>,
  tests: (place: () => Place, kind: 'sqlite' | 'postgres') => void,
  kind: 'sqlite' | 'postgres',
): void {
  let place: Place | undefined;
  beforeEach(async () => {
    place = await make(await mkdtemp(join(tmpdir(), 'plan-progress-store-')));
  });
  afterEach(async () => {
    if (place?.databaseUrl !== undefined) await onServer(`drop database "${nameIn(place.databaseUrl)}" with (force)`);
    if (place !== undefined) await rm(place.dataDir, { recursive: true, force: true });
  });
  tests(() => place!, kind);
}

async function newDatabase(server: string, dataDir: string): Promise<Place> {
  const address = new URL(server);
  address.pathname = `/plan_progress_${randomBytes(6).toString('hex')}`;
  await onServer(`create database "${nameIn(address.href)}" template template0`);
  return { dataDir, databaseUrl: address.href };
}

const nameIn = (databaseUrl: string): string => new URL(databaseUrl).pathname.slice(1);

async function onServer(text: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

export const NOON = new Date('2018-01-15T12:00:00Z');

export const minutesAfter = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

/** Opens the store at a place, by default at noon and without a word in the log. */
export function openAt(place: Place, options: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({ ...place, now: () => NOON, random: randomBytes, log: createLog('silent'), ...options });
}

/** Opens the store, uses it and closes it, whatever comes of it. */
export async function withStore<Result>(
  place: Place,
  use: (store: Store) => Promise<Result>,
  options: Partial<StoreOptions> = {},
): Promise<Result> {
  const store = await openAt(place, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The bare database of a place; it has tables where a store was opened there before. */
export async function withDatabase<Result>({ dataDir, databaseUrl }: Place, use: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  const { db, close } =
    databaseUrl === undefined ? openSqlite(dataDir, createLog('silent')) : await openPostgres(databaseUrl, createLog('silent'));
  try {
    return await use(db);
  } finally {
    await close();
  }
}
