import { auditCard, auditText } from '../../src/cards/audit-card';
import { bytesOf } from '../../src/cards/card-frame';
import { progressText, reloadEndCard, reloadEndLine, reloadEndText, undoText } from '../../src/cards/reload-card';
import { aReport } from '../builders/reports';
import { submits, seen, titles, whole } from './sent';

const report = aReport();
const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());

describe('progress', () => {
  const since = new Date('2026-11-25T14:00:00Z');
  it.each([
    [{ done: 0, total: 0 }, 'Reading the documents …'],
    [{ done: 7, total: 40, file: 'q3.docx' }, 'Reading the documents: 7 of 40'],
    [{ done: 40, total: 40 }, 'Read 40 of 40. Putting it together …'],
  ])('of %o is one line', (at, line) => {
    expect(linesOf(progressText({ progress: { by: 'Owen', since, ...at } }))[0]).toBe(line);
  });
});

describe('the report', () => {
  const text = reloadEndText({ kind: 'swapped', report });

  it('begins with what was read, by kind, with its time, version and by whom', () => {
    expect(linesOf(text).slice(0, 3)).toEqual([
      'I read 2 documents: 27 objectives, 171 updates and 1 measure.',
      'Documents: 1 read anew (a.docx), 1 unchanged, 1 kept from before, 1 refused, 1 gone',
      '1,204 ms · version v-now · by Owen Clarke',
    ]);
  });

  it.each([
    '- d.doc is of the old kind. Save it as .docx.',
    '- c.pdf breaks off before its end. Copy it again.',
    '- e.md',
    '- Residential burglary: 4,331 → 4,399 (April to December 2017)',
    '- 4.9 A new one',
    '- 1.2 An old one',
    '- 2.1 Now [was "2.1 Then"]',
    '- Vehicle crime',
    '- 4 new',
    '- It began in May. [was "It began."]',
    '- 2.1 Now: Green → Red',
    '- Helpline: £485,646 → £585,646',
    '- Open a hub [in Q4 → by the end of June 2030]',
    '- 1 no longer there',
    '- No sum is given for "Helpline". [page 4]',
  ])('says "%s"', (line) => expect(linesOf(text)).toContain(line));

  it('shows trouble and what moved at first, and notes behind "Show all"', () => {
    const card = reloadEndCard({ kind: 'swapped', report });
    expect(seen(card)).toContain('4,331 → 4,399');
    expect(seen(card)).not.toContain('No sum is given');
    expect(whole(card)).toContain('No sum is given');
    expect(titles(card)).toEqual(['Undo this reload', 'Show all (1 more)']);
    expect(submits(card)).toContainEqual({ verb: 'undo-reload', report: 'r-now' });
  });

  it('of very many changes goes on by a button, from where it ended', () => {
    const moved = Array.from({ length: 400 }, (_, at) => ({ name: `Measure ${at}`, figure: 'now', before: '1', now: '2' }));
    const long = {
      kind: 'swapped' as const,
      report: aReport({ changes: { ...report.changes!, measures: { added: [], gone: [], moved } } }),
    };
    const rest = submits(reloadEndCard(long)).find((data) => (data as { verb?: string }).verb === 'reload-report') as { from: number };
    expect(rest).toMatchObject({ report: 'r-now' });
    const next = seen(reloadEndCard(long, undefined, rest.from));
    expect(next).toContain(`Measure ${rest.from - 2}`);
    expect(next).not.toContain('Measure 0\n');
  });

  it('of a reload that changed nothing says so', () => {
    expect(reloadEndLine({ kind: 'same', report })).toMatch(/^Nothing has changed/);
    const still = aReport({
      changes: {
        objectives: { added: [], gone: [], reworded: [], moved: [] },
        updates: { added: 0, reworded: [], gone: 0 },
        measures: { added: [], gone: [], moved: [] },
        awards: { added: [], gone: [], moved: [] },
        promises: { added: 0, gone: 0, moved: [] },
      },
    });
    expect(reloadEndText({ kind: 'swapped', report: still })).toContain('No figure, sum, date or wording has changed that I compare.');
    expect(reloadEndText({ kind: 'swapped', report: aReport({ changes: undefined }) })).not.toContain('has changed');
  });
});

describe('a reload that was not done', () => {
  it('asks with what would be lost, why, and a button for just that folder', () => {
    const asks = {
      kind: 'asks' as const,
      drops: [
        { of: 'documents' as const, lost: 2, had: 3 },
        { of: 'objectives' as const, lost: 26, had: 27 },
      ],
      reasons: ['plan.docx is no longer in the folder.'],
      folder: 'f1',
    };
    const card = reloadEndCard(asks);
    expect(seen(card)).toContain('This would drop 2 of 3 documents (gone, or not readable) and 26 of 27 objectives. Reload anyway?');
    expect(seen(card)).toContain('plan.docx is no longer in the folder.');
    expect(submits(card)).toEqual([{ verb: 'reload', folder: 'f1' }, { verb: 'cancel' }]);
  });

  it('counts the reasons that it has no room for, with no button that leads nowhere', () => {
    const reasons = Array.from(
      { length: 60 },
      (_, at) => `A document with quite a long name, number ${at}.docx is no longer in the folder.`,
    );
    const card = reloadEndCard({ kind: 'asks', drops: [{ of: 'documents', lost: 60, had: 61 }], reasons, folder: 'f1' });
    expect(seen(card)).toMatch(/and \d+ more$/);
    expect(titles(card)).toEqual(['Reload anyway', 'Leave it as it is']);
  });

  it('says who is at it', () => {
    const since = new Date('2026-11-25T14:00:00Z');
    expect(reloadEndLine({ kind: 'busy', progress: { by: 'Priya Nair', since, done: 7, total: 40 } })).toContain(
      'Priya Nair is under way (7 of 40)',
    );
    expect(reloadEndLine({ kind: 'busy' })).toContain('under way');
  });
});

describe('undo', () => {
  it('says which reading is back, in the time of the United Kingdom, and what changed by it', () => {
    const text = undoText({ kind: 'undone', report: aReport({ at: '2026-07-01T09:30:00.000Z' }) });
    expect(text).toMatch(/^I am back to what I read on 1 July 2026 at 10:30: 27 objectives, 171 updates and 1 measure\./);
    expect(text).toContain('4,331 → 4,399');
  });

  it.each(['nothing', 'other-program', 'changed', 'busy'] as const)('says why it cannot be: %s', (kind) => {
    expect(undoText({ kind })).toMatch(/[a-z]+\.$/m);
  });
});

describe('the audit', () => {
  const line = (at: number) => ({
    at: new Date(Date.UTC(2026, 10, 25, 14, at)),
    who: { name: 'Owen Clarke (Plan author of the force)' },
    act: 'keep document',
    on: `a-document-with-a-rather-long-name-${at}.docx`,
    outcome: 'done',
    detail: 'I read 40 documents: 27 objectives, 171 updates, 143 measures and 30 awards.',
  });

  it('has room for twenty acts, newest first, with who and when', () => {
    const card = auditCard(Array.from({ length: 20 }, (_, at) => line(20 - at)));
    expect(seen(card)).toMatch(/^The last 20 things/);
    expect(seen(card)).toContain('25 Nov, 14:01');
    expect(titles(card)).toEqual([]);
  });

  const usual = (at: number) => ({
    ...line(at),
    who: { name: 'Owen Clarke' },
    on: `Q${at % 4} performance report_2017-18.docx`,
    ...(at % 5 === 0 && { outcome: 'failed', detail: 'The document breaks off before its end. Copy it again.' }),
  });
  const tried = (at: number) => ({ at: line(at).at, act: 'reload', who: { name: 'Sam Lee' }, outcome: 'refused', times: at });
  const rows = (text: string): number => text.split('\n').filter((words) => words.includes('25 Nov, 14:')).length;
  const twenty = (make: (at: number) => Parameters<typeof auditCard>[0][number]) => Array.from({ length: 20 }, (_, at) => make(20 - at));

  it('has twenty acts in sight, and what others tried behind the one button', () => {
    const card = auditCard(twenty(usual), [3, 2, 1].map(tried));
    expect(rows(seen(card))).toBe(20);
    expect(seen(card)).toContain('keep document: Q3 performance report_');
    expect(seen(card)).toContain('breaks off');
    expect(seen(card)).not.toContain('Sam Lee');
    expect(rows(whole(card))).toBe(23);
    expect(whole(card)).toMatch(/Tried without being an admin\nreload\nSam Lee, 25 Nov, 14:03\n3 times\n/);
    expect(titles(card)).toEqual(['Show all (3 more)']);
  });

  it('bears the longest names there are, and never has a button that leads nowhere', () => {
    const long = (at: number) => ({ ...line(at), who: { name: 'Ō'.repeat(999) }, on: '_*_'.repeat(300), outcome: 'interrupted' });
    const card = auditCard(
      twenty(long),
      [5, 4, 3, 2, 1].map((at) => ({ ...long(at), times: 100 })),
    );
    expect(submits(card)).toEqual([]);
    expect(rows(seen(card))).toBeGreaterThan(10);
    expect(whole(card)).not.toMatch(/\d+ more/);
    expect(seen(card)).toContain(`The last ${rows(seen(card))} things`);
    expect(bytesOf(card)).toBeLessThan(28 * 1024);
  });

  it('shows what others tried where no admin did anything', () => {
    const text = auditText([], [tried(1)]);
    expect(text).toMatch(/^No admin has done anything yet\.\n\nTried without being an admin:\n- reload: refused \(Sam Lee, 25 Nov/);
    expect(rows(seen(auditCard([], [2, 1].map(tried))))).toBe(2);
  });

  it('says that an act has no end yet', () => {
    expect(auditText([{ ...line(1), outcome: 'begun' }])).toContain('no end yet');
    expect(auditText([])).toBe('No admin has done anything yet.');
  });
});
