import type { ReloadReport } from '../../src/library/reload-report';

/** A reload with something of everything. */
export function aReport(report: Partial<ReloadReport> = {}): ReloadReport {
  return {
    id: 'r-now',
    folder: 'f-now',
    at: '2026-11-25T14:03:00.000Z',
    by: 'Owen Clarke',
    version: 'v-now',
    before: { version: 'v-before', at: '2026-11-20T09:00:00.000Z' },
    milliseconds: 1_204,
    files: [
      {
        file: 'a.docx',
        did: 'read',
        records: 40,
        notes: [{ code: 'no-amount', message: 'No sum is given for "Helpline".', at: 'page 4' }],
      },
      { file: 'b.csv', did: 'unchanged', records: 20, notes: [] },
      {
        file: 'c.pdf',
        did: 'kept',
        records: 9,
        notes: [{ code: 'truncated', message: 'c.pdf breaks off before its end. Copy it again.' }],
      },
      {
        file: 'd.doc',
        did: 'refused',
        records: 0,
        notes: [{ code: 'other-format', message: 'd.doc is of the old kind. Save it as .docx.' }],
      },
      { file: 'e.md', did: 'gone', records: 0, notes: [] },
    ],
    records: { objective: 27, update: 171, measure: 1, theme: 0, passage: 12 },
    changes: {
      objectives: {
        added: ['4.9 A new one'],
        gone: ['1.2 An old one'],
        reworded: [{ before: '2.1 Then', now: '2.1 Now' }],
        moved: [{ name: '2.1 Now', before: 'Green', now: 'Red' }],
      },
      updates: { added: 4, gone: 0, reworded: [{ before: 'It began.', now: 'It began in May.' }] },
      awards: { added: [], gone: [], moved: [{ name: 'Helpline', before: '£485,646', now: '£585,646' }] },
      promises: { added: 0, gone: 1, moved: [{ name: 'Open a hub', before: 'in Q4', now: 'by the end of June 2030' }] },
      measures: {
        added: ['Vehicle crime'],
        gone: [],
        moved: [{ name: 'Residential burglary', figure: 'April to December 2017', before: '4,331', now: '4,399' }],
      },
    },
    ...report,
  };
}
