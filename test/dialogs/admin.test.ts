import type { Role } from '../../dialogs/admin-desk';
import { ACTS } from '../../dialogs/audit-trail';
import { takeTurn } from '../../dialogs/take-turn';
import type { Deed } from '../../dialogs/turn';
import { WHO_MAY } from '../../dialogs/who-may';
import { buildSnapshot } from '../../src/library/snapshot';
import { aTurn, pressed, said } from '../builders/turns';
import { aGapsDesk, type GapsDesk } from './gaps-desk';

const nothing = buildSnapshot([]);
const sentFile: Deed = { kind: 'said', text: '', attachments: 1, files: [{ name: 'a.md', url: 'https://x.sharepoint.com/a' }] };

const ADMIN_DEEDS: readonly (readonly [string, Deed])[] = [
  ...[
    'reload',
    'Reload please',
    'reload the documents',
    'reload anyway',
    'undo reload',
    'reload report',
    'audit',
    'gaps',
    'show gaps',
    'export',
  ].map((text): [string, Deed] => [text, said(text)]),
  ...['relaod', 'relod now pls', 'can you reload', 'undo relaod', 'reload reprot please'].map((text): [string, Deed] => [text, said(text)]),
  ...['follow reloads', 'unfollow reloads', 'tell me of reloads'].map((text): [string, Deed] => [text, said(text)]),
  ['a file', sentFile],
  ...(
    [
      ['reload', { folder: 'f1' }],
      ['undo-reload', { report: 'r' }],
      ['reload-report', { from: 3 }],
      ['gaps', { from: 2 }],
      ['export-gaps', {}],
      ['add-word', { word: 'nicked' }],
      ['confirm-word', { word: 'nicked', meaning: 'arrest' }],
      ['keep-received', { id: 'd1', how: 'new' }],
      ['discard-received', { id: 'd1' }],
    ] as const
  ).map(([verb, data]): [string, Deed] => [`the button ${verb}`, pressed(verb, data)]),
  ['taking the export', { kind: 'answered-file', context: { verb: 'export-gaps', to: '2018-01-15T09:00:00.000Z' }, place: aPlace() }],
];

function aPlace() {
  return { uploadUrl: 'https://x.sharepoint.com/up', contentUrl: 'https://x.sharepoint.com/c', name: 'c', uniqueId: 'u', fileType: 'csv' };
}

const deskOf = (role: Role): GapsDesk => aGapsDesk(nothing, { role, questions: [] });

describe.each(ADMIN_DEEDS)('"%s"', (_what, deed) => {
  it.each(['other', 'unsure'] as const)('of somebody who is %s gets one polite line, does nothing and is written down', async (role) => {
    const { desk, audit, reloads, files, glossary } = deskOf(role);
    const replies = await takeTurn(aTurn(deed), desk);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toMatch(/^Only an admin of this bot [^\n]+[Pp]lease [^\n]+\.$/);
    expect(replies[0]?.live).toBeUndefined();
    expect(audit.map(({ outcome }) => outcome)).toEqual(['refused']);
    expect([...reloads, ...files, glossary.markdown]).toEqual([undefined]);
  });
});

describe('what an officer types about the plan', () => {
  it.each([
    'audit of custody records',
    'gaps in victim care',
    'export of stolen vehicles',
    'undo the harm',
    'undo',
    'refresh',
    'audits',
    'show me the audits',
    'audio',
    'unload',
    'reports',
    'follow the money',
    'who is the admin sergeant',
    'reporting rate',
    'report on hate crime',
    'reload of tasers',
    'follow up visits',
    'crime report',
    'what gaps are there',
    'what are the gaps in custody',
    'open questions about custody',
    'unanswered questions about burglary',
    'questions asked in vain by victims',
    'export licences',
    'export controls',
    'export the gaps in pay',
    'audit trail of evidence',
    'refresh training',
    'reread rights',
    'reload drills',
    'undo reloading',
    'follow the money',
  ])('"%s" is a question', async (text) => {
    const { desk, audit } = deskOf('other');
    const [reply] = await takeTurn(aTurn(said(text)), { ...desk, questions: undefined });
    expect(reply?.answer).toBeDefined();
    expect(audit).toEqual([]);
  });
});

describe('"admin help"', () => {
  it.each(['admin help', 'what can an admin do?', 'Who are the admins'])(
    '"%s" lists for an admin what can be said, and is no question of others',
    async (text) => {
      const [list] = await takeTurn(aTurn(said(text)), deskOf('admin').desk);
      expect(list?.text).toMatch(/^As an admin you can say:[^]*- undo reload/);
      const [line] = await takeTurn(aTurn(said(text)), deskOf('other').desk);
      expect(line?.text).toMatch(/^Admins of this bot look after/);
    },
  );
});

test('who may do what is said for every act, in a sentence that shows', () => {
  expect(Object.keys(WHO_MAY).sort()).toEqual([...ACTS].sort());
  for (const sentence of Object.values(WHO_MAY)) expect(sentence).toMatch(/^Only an admin of this bot .*\.$/);
});

describe('an admin', () => {
  it('reloads by a card that goes on', async () => {
    const { desk, reloads, audit } = deskOf('admin');
    const [reply] = await takeTurn(aTurn(said('reload')), desk);
    expect(reply?.text).toBe('Reading the documents …');
    expect(reloads).toEqual([]);
    const shown: string[] = [];
    await reply?.live?.((one) => Promise.resolve(void shown.push(one.text)));
    expect(reloads).toEqual(['person-1']);
    expect(shown).toEqual(['The folder is not there.']);
    expect(audit).toMatchObject([{ act: 'reload', outcome: 'failed', detail: 'The folder is not there.' }]);
  });

  it('whose button is of an older reload undoes nothing newer', async () => {
    const { desk, audit } = deskOf('admin');
    const [reply] = await takeTurn(aTurn(pressed('undo-reload', { report: 'old' })), desk);
    expect(reply?.text).toContain('undoes nothing any more');
    expect(audit).toMatchObject([{ act: 'undo reload', outcome: 'failed' }]);
  });

  it('sees gaps and the audit in the personal chat only', async () => {
    const { desk } = deskOf('admin');
    for (const text of ['gaps', 'audit']) {
      const turn = { ...aTurn(said(text)), conversation: { id: 'c', type: 'channel' as const } };
      expect((await takeTurn(turn, desk))[0]?.text).toContain('in our personal chat only');
    }
  });
});
