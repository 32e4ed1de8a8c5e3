import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import type { Extracted } from '../../src/extract/extracted';

const readme = readFileSync(join(__dirname, '..', '..', 'knowledge', 'README.md'), 'utf8');

/** The README's examples, in order, each read as a document of its own. */
function examples(): Promise<Extracted[]> {
  const texts = [...readme.matchAll(/^```markdown\n(.*?)^```/gms)].map((match) => match[1] ?? '');
  return Promise.all(texts.map(async (text) => extract(await readDocument({ name: 'example.md', bytes: Buffer.from(text) }))));
}

describe('what the README of the knowledge folder teaches', () => {
  let plan: Extracted;
  let report: Extracted;
  beforeAll(async () => {
    const [first, second, ...others] = await examples();
    if (!first || !second || others.length > 0) throw new Error('the README has two examples');
    [plan, report] = [first, second];
  });

  it('is understood of a plan', () => {
    expect(plan.notes).toEqual([]);
    expect(plan.facts).toMatchObject({ kind: 'plan', force: 'Northmarch Constabulary', period: { from: '2023-07', to: '2023-09' } });
    const kinds = plan.records.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['commitment', 'measure', 'objective', 'theme', 'update', 'update', 'update']);
    expect(plan.records).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'objective', number: '1.1', section: { number: '1', title: 'Protecting vulnerable people' } }),
        expect.objectContaining({ kind: 'update', highlight: true, title: 'Rapid response' }),
        expect.objectContaining({ kind: 'theme', number: '2.1' }),
        expect.objectContaining({ kind: 'commitment', due: { text: 'on 31 October 2023', from: '2023-10-31', by: '2023-10-31' } }),
        expect.objectContaining({
          kind: 'measure',
          good: { way: 'down', from: 'stated' },
          comparison: expect.objectContaining({ text: '1,204' }),
        }),
      ]),
    );
  });

  it('is understood of a report', () => {
    expect(report.notes).toEqual([]);
    expect(report.records).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'update', by: 'force', period: { from: '2019-04', to: '2020-03' } }),
        expect.objectContaining({
          kind: 'award',
          fund: expect.stringContaining('Community Safety Fund'),
          amount: expect.objectContaining({ text: '£48,500' }),
        }),
      ]),
    );
  });
});
