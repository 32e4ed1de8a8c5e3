/** Run as a process of its own: it migrates the place in its arguments, says when it is in the middle, and waits there to be killed. */
import type { Kysely } from 'kysely';
import { ALL_MIGRATIONS } from '../../src/store/all-migrations';
import { createLog } from '../../src/log';
import { migrate } from '../../src/store/migrate';
import { openPostgres } from '../../src/store/open-postgres';
import { openSqlite } from '../../src/store/open-sqlite';
import type { Tables } from '../../src/store/tables';
import type { Place } from './on-each-database';

async function main({ dataDir, databaseUrl }: Place): Promise<void> {
  const log = createLog('silent');
  const { db, kind } = databaseUrl === undefined ? openSqlite(dataDir, log) : await openPostgres(databaseUrl, log);
  await migrate(db as Kysely<unknown>, kind, {
    ...ALL_MIGRATIONS,
    '900-halfway': async (within) => {
      await within.schema.createTable('halfway').addColumn('id', 'integer').execute();
      await within.schema.alterTable('audit').addColumn('halfway', 'text').execute();
      await (within as Kysely<Tables>).updateTable('audit').set({ name: 'halfway' }).execute();
      process.stdout.write('halfway\n');
      await new Promise((done) => setTimeout(done, 120_000));
    },
  });
}

void main(JSON.parse(process.argv[2] ?? '{}') as Place);
