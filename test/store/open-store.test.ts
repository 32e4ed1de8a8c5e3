import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFailure } from '../../src/start-failure';
import { SQLITE_FILE } from '../../src/store/open-sqlite';
import { StartUpError } from '../../src/start-up-error';
import { NOON, onEachDatabase, openAt, withDatabase, withStore } from './on-each-database';

/** The sentence that is shown, which has no password in it. */
async function refusal(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StartUpError);
  expect((error as StartUpError).code).toBe('database');
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('s3cret');
  return startFailure(error);
}

onEachDatabase((place, kind) => {
  it('can be opened by several at once, and again', async () => {
    const stores =
      kind === 'postgres' ? await Promise.all([1, 2, 3].map(() => openAt(place()))) : [await openAt(place()), await openAt(place())];
    await stores[0]!.audit.begin({ at: NOON, who: { name: 'Priya Shah' }, act: 'reload' });
    for (const store of stores) expect(await store.audit.last(5)).toHaveLength(1);
    for (const store of stores) await store.close();
    await withStore(place(), async ({ audit }) => expect(await audit.last(5)).toHaveLength(1));
  });

  it('leaves a database alone that a newer version wrote', async () => {
    await withStore(place(), () => Promise.resolve());
    const later = { name: '900-later', timestamp: NOON.toISOString() };
    await withDatabase(place(), (db) =>
      db.withTables<{ plan_progress_migration: typeof later }>().insertInto('plan_progress_migration').values(later).execute(),
    );
    expect(await refusal(openAt(place()))).toMatch(/written by a newer version of the bot \(900-later\)\. Start that version/);
  });

  if (kind === 'postgres') {
    it('says what is wrong with the address, never the password', async () => {
      const at = (change: (address: URL) => void): string => {
        const address = new URL(place().databaseUrl!);
        change(address);
        return address.href;
      };
      const wrong = at((address) => (address.password = 's3cret'));
      expect(await refusal(openAt({ ...place(), databaseUrl: wrong }))).toMatch(
        /refuses the user or the password \(28P01\)\. Correct them/,
      );
      const missing = at((address) => (address.pathname = '/nowhere'));
      expect(await refusal(openAt({ ...place(), databaseUrl: missing }))).toMatch(/nowhere has no such database \(3D000\)\. Create it/);
    });
  }
});

describe('a PostgreSQL that does not answer', () => {
  it('is named with the remedy and without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    const databaseUrl = `postgres://bot:s3cret@127.0.0.1:${port}/plan?sslpassword=s3cret`;
    expect(await refusal(openAt({ dataDir: tmpdir(), databaseUrl }))).toBe(
      `PostgreSQL at 127.0.0.1:${port}/plan does not answer (ECONNREFUSED). Start it, or correct the address in DATABASE_URL, and start again.`,
    );
  });

  it('is no reason to show an address that cannot be understood', async () => {
    const databaseUrl = 'postgres://bot:s3cret@[not-an-address/plan';
    expect(await refusal(openAt({ dataDir: tmpdir(), databaseUrl }))).toMatch(/^PostgreSQL at the address in DATABASE_URL cannot be used/);
  });
});

describe('the SQLite file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plan-progress-store-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made with its folder, and is all that stays when the store was closed', async () => {
    const dataDir = join(folder, 'new', 'data');
    await withStore({ dataDir }, ({ memory }) => memory.keep('a', { subject: { terms: [], places: [], wanted: [] } }));
    expect(readdirSync(dataDir)).toEqual([SQLITE_FILE]);
  });

  it('is left as it is when it is no database', async () => {
    writeFileSync(join(folder, SQLITE_FILE), 'Meeting notes\n'.repeat(1_000));
    expect(await refusal(openAt({ dataDir: folder }))).toMatch(/is not a database that can be read \(SQLITE_NOTADB\)\. Put back a copy/);
  });

  it.each<[string, () => string]>([
    ['its folder is a file', () => (writeFileSync(join(folder, 'file'), ''), join(folder, 'file'))],
    ['its own name is a folder', () => (mkdirSync(join(folder, SQLITE_FILE)), folder)],
  ])('is named with the remedy when %s', async (_, make) => {
    expect(await refusal(openAt({ dataDir: make() }))).toMatch(
      /cannot be written \(.+\)\. Set DATA_DIR to a folder that the bot may write to/,
    );
  });

  // Root may write whatever the mode says.
  (process.getuid?.() === 0 ? it.skip : it)('is named with the remedy when it may only be read', async () => {
    await withStore({ dataDir: folder }, () => Promise.resolve());
    chmodSync(join(folder, SQLITE_FILE), 0o444);
    expect(await refusal(openAt({ dataDir: folder }))).toMatch(/cannot be written \(SQLITE_READONLY/);
  });
});
