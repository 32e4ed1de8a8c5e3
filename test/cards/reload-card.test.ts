import { auditCard, auditText } from '../../src/cards/audit-card';
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
      'Documents: 1 read anew, 1 unchanged, 1 kept from before, 1 refused, 1 gone',
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
    '- 4 new, 1 reworded',
    '- No sum is given for "Helpline". [page 4]',
  ])('says "%s"', (line) => expect(linesOf(text)).toContain(line));

  it('shows trouble and what moved at first, and notes behind "Show all"', () => {
    const card = reloadEndCard({ kind: 'swapped', report });
    expect(seen(card)).toContain('4,331 → 4,399');
    expect(seen(card)).not.toContain('No sum is given');
    expect(whole(card)).toContain('No sum is given');
    expect(titles(card)).toEqual(['Undo this reload', 'Show all (1 more)']);
    expect(submits(card)).toContainEqual({ verb: 'undo-reload', version: 'v-now' });
  });

  it('of very many changes goes on by a button, from where it ended', () => {
    const moved = Array.from({ length: 400 }, (_, at) => ({ name: `Measure ${at}`, figure: 'now', before: '1', now: '2' }));
    const long = {
      kind: 'swapped' as const,
      report: aReport({ changes: { ...report.changes!, measures: { added: [], gone: [], moved } } }),
    };
    const rest = submits(reloadEndCard(long)).find((data) => (data as { verb?: string }).verb === 'reload-report') as { from: number };
    const next = seen(reloadEndCard(long, undefined, rest.from));
    expect(next).toContain(`Measure ${rest.from - 2}`);
    expect(next).not.toContain('Measure 0\n');
  });

  it('of a reload that changed nothing says so', () => {
    expect(reloadEndLine({ kind: 'same', report })).toMatch(/^Nothing has changed/);
    const still = aReport({
      changes: {
        objectives: { added: [], gone: [], reworded: [] },
        updates: { added: 0, reworded: 0, gone: 0 },
        measures: { added: [], gone: [], moved: [] },
      },
    });
    expect(reloadEndText({ kind: 'swapped', report: still })).toContain('No objective, update or measure has changed.');
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
    expect(text).toMatch(/^I am back to what I read on 1 July 2026 at 10:30\./);
    expect(text).toContain('4,331 → 4,399');
  });

  it.each(['nothing', 'other-program', 'busy'] as const)('says why it cannot be: %s', (kind) => {
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

  it('says that an act has no end yet', () => {
    expect(auditText([{ ...line(1), outcome: 'begun' }])).toContain('no end yet');
    expect(auditText([])).toBe('No admin has done anything yet.');
  });
});
