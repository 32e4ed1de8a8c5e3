import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Moment } from './killed-keeping';
import { aReading, aStoredSnapshot, kept } from './kept-snapshots';
import { minutesAfter, NOON, onEachDatabase, withDatabase, withStore } from './on-each-database';

/** Starts the script, waits until it says that it is in the middle, and kills it there. */
async function killHalfway(script: string, ...args: readonly string[]): Promise<void> {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(__dirname, script), ...args], {
    cwd: resolve(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard.stdout += text;
    if (heard.stdout.includes('halfway')) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect({ ...heard, signal: child.signalCode }).toEqual({ stdout: 'halfway\n', stderr: '', signal: 'SIGKILL' });
}

onEachDatabase((place) => {
  it('a migration that is killed in the middle leaves what was there before', async () => {
    await withStore(place(), ({ audit }) => audit.begin({ at: NOON, who: { name: 'Priya Shah' }, act: 'reload' }));
    await killHalfway('killed-migrating.ts', JSON.stringify(place()));
    await withStore(place(), async ({ audit }) => {
      expect((await audit.last(5)).map(({ who }) => who.name)).toEqual(['Priya Shah']);
    });
    const tables = await withDatabase(place(), (db) => db.introspection.getTables());
    expect(tables.map(({ name }) => name)).not.toContain('halfway');
    const columns = tables.find(({ name }) => name === 'audit')?.columns.map(({ name }) => name);
    expect(columns).toContain('act');
    expect(columns).not.toContain('halfway');
  });

  it('the first migration that is killed in the middle leaves nothing, and the next one finds its way', async () => {
    await killHalfway('killed-migrating.ts', JSON.stringify(place()));
    const tables = await withDatabase(place(), (db) => db.introspection.getTables());
    expect(tables.map(({ name }) => name)).not.toContain('audit');
    await withStore(place(), async ({ audit }) => expect(await audit.last(5)).toEqual([]));
  });

  it.each<Moment>(['readings', 'transaction'])(
    'a snapshot that is killed while it is kept (%s) is not there, and can be kept',
    async (moment) => {
      await withStore(place(), ({ snapshots }) => snapshots.keep(aStoredSnapshot('s1', ['r1']), [aReading('r1')], 'folder-1'));
      await killHalfway('killed-keeping.ts', JSON.stringify(place()), moment);
      await withStore(
        place(),
        async ({ snapshots }) => {
          expect(await snapshots.current()).toEqual({ snapshot: aStoredSnapshot('s1', ['r1']), folder: 'folder-1' });
          expect(await snapshots.snapshot('s2')).toBeUndefined();
          // It was in the middle: some of it was written.
          expect(await kept(snapshots, 'r4')).toEqual(['r4']);
          await snapshots.keep(aStoredSnapshot('s2', ['r1', 'r2'], 's1'), [aReading('r2')], 'folder-2');
          expect(await snapshots.currentId()).toBe('s2');
          expect(await kept(snapshots, 'r1', 'r2', 'r4')).toEqual(['r1', 'r2']);
        },
        { now: () => minutesAfter(61) },
      );
    },
  );
});
