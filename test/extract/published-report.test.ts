import { financialYear, quarter } from '../../src/plan/period';
import type { Update } from '../../src/plan/records';
import type { Gave } from '../builders/documents';
import { publishedDocument } from '../builders/published';

const published = publishedDocument('knowledge', '001_069156be22dcc12c.txt');

published.describe("the commissioner's published progress report of 2020", () => {
  let report: Gave;
  beforeAll(async () => {
    report = await published.extracted();
  });
  const at = (line: number): Update | undefined => report.updates.find((one) => one.citations[0].line === line);

  it('is a report of 2019/20, published on 4 September 2020', () => {
    expect(report.facts).toMatchObject({
      kind: 'report',
      force: 'Thames Valley Police',
      published: '2020-09-04',
      year: financialYear(2019),
      period: financialYear(2019),
    });
    expect(report.objectives).toEqual([]);
  });

  it("has four key aims that are the police and crime plan's themes 5.1 to 5.4", () => {
    expect(report.themes.map((one) => [one.id, one.priority, one.citations.map((place) => place.line)])).toEqual([
      ['tvp/theme/5.1', 'Police Ethics and Reform', [22, 33]],
      ['tvp/theme/5.2', 'Police Ethics and Reform', [23, 78]],
      ['tvp/theme/5.3', 'Police Ethics and Reform', [24, 105]],
      ['tvp/theme/5.4', 'Police Ethics and Reform', [25, 139]],
    ]);
    expect(report.themes[2]?.title).toMatch(/^Encourage accelerated up-take/);
  });

  it.each([
    ['5.1', 'force', 5],
    ['5.1', 'commissioner', 13],
    ['5.2', 'force', 4],
    ['5.2', 'commissioner', 0],
    ['5.3', 'force', 8],
    ['5.3', 'commissioner', 0],
    ['5.4', 'force', 3],
    ['5.4', 'commissioner', 5],
  ] as const)('has for theme %s, by the %s, %i activities', (theme, by, count) => {
    expect(report.updates.filter((one) => one.theme === `tvp/theme/${theme}` && one.by === by)).toHaveLength(count);
  });

  it('dates them by the labels above them', () => {
    expect(at(162)).toMatchObject({ by: 'commissioner', theme: 'tvp/theme/5.4', period: quarter(2020, 1) });
    expect(report.updates.filter((one) => one !== at(162)).every((one) => one.period?.from === '2019-04')).toBe(true);
  });

  it('keeps nested points under theirs', () => {
    expect([154, 155, 156].map((line) => at(line)?.under)).toEqual([at(153)?.id, at(153)?.id, at(153)?.id]);
    expect(at(155)?.text).toContain('Redeem Our Communities');
  });

  it('joins the bullet that goes on after a blank line', () => {
    expect(at(117)?.text).toMatch(/accelerated deployment of W10 devices.*remotely\.$/);
  });

  it('leaves out what only sends the reader elsewhere, and says so', () => {
    expect(report.notes.filter((note) => note.code === 'cross-reference').map((note) => note.at)).toEqual([
      'line 91',
      'line 125',
      'line 158',
    ]);
    expect([91, 125, 158].map(at)).toEqual([undefined, undefined, undefined]);
  });

  it('makes no activity of an award', () => {
    expect(report.records.filter((one) => one.kind === 'award').length).toBeGreaterThan(0);
    expect(report.updates.some((one) => /£(?:571,758|25,000|83,732)/.test(one.text))).toBe(false);
    expect(at(60)?.text).toContain('£807,000');
  });

  it('keeps the rest so that it can be found', () => {
    expect(report.passages.some((one) => one.text.includes('Service Improvement Reviews'))).toBe(true);
    expect(report.passages.find((one) => one.text.includes('PPAF funding'))?.citations).toHaveLength(4);
  });
});
