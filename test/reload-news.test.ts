import type { Follower } from '../dialogs/follower-shelf';
import type { Reply } from '../dialogs/reply';
import type { ReloadEnd } from '../src/library/reload-end';
import { createLog } from '../src/log';
import { spreadNews } from '../src/reload-news';
import { aReport } from './builders/reports';

const follower = (name: string): Follower => ({ person: name, objectId: `id-${name}`, tenant: 't', reference: { to: name } });

async function spread(end: ReloadEnd, { admins = ['ada', 'ben'], failing = '' } = {}) {
  const told: { readonly to: unknown; readonly reply: Reply }[] = [];
  const logged: Record<string, unknown>[] = [];
  await spreadNews(end, {
    followers: {
      put: () => Promise.resolve(),
      remove: () => Promise.resolve(false),
      all: () => Promise.resolve([follower('ada'), follower('ben'), follower('cy'), { person: 'dee', reference: { to: 'dee' } }]),
    },
    isAdmin: (objectId) => Promise.resolve(admins.some((name) => objectId === `id-${name}`)),
    tell: ({ to }, reply) => {
      if (to === failing) return Promise.reject(new Error('blocked'));
      told.push({ to, reply });
      return Promise.resolve();
    },
    log: createLog('debug', { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) }),
  });
  return { told, logged };
}

test('goes to the log and to those who follow and are admins still', async () => {
  const { told, logged } = await spread({ kind: 'swapped', report: aReport() });
  expect(told.map(({ to }) => to)).toEqual(['ada', 'ben']);
  expect(told[0]?.reply.text).toMatch(/^The documents in the folder were changed\.\nI read 2 documents/);
  expect(logged).toContainEqual(expect.objectContaining({ code: 'reloaded', version: 'v-now' }));
});

test('one who cannot be told keeps nobody else from it', async () => {
  const { told, logged } = await spread({ kind: 'failed', code: 'missing-folder', message: 'It is gone.' }, { failing: 'ada' });
  expect(told.map(({ to }) => to)).toEqual(['ben']);
  expect(told[0]?.reply.text).toContain('It is gone.');
  expect(logged.map(({ code }) => code)).toEqual(['not-reloaded', 'follower-not-told']);
});

test('a change that makes no difference is news to nobody', async () => {
  expect((await spread({ kind: 'same', report: aReport() })).told).toEqual([]);
});
