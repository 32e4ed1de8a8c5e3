import { documentName, nameBeside, nameKey } from '../../src/library/document-name';

describe('a name that may stand', () => {
  it.each([
    ['Delivery plan (final), v2.docx', 'Delivery plan (final), v2.docx'],
    ['PLAN.PDF', 'PLAN.PDF'],
    ['glossary.md', 'glossary.md'],
    ['a..b.md', 'a..b.md'],
    ['50% & more.md', '50% & more.md'],
    ['plan 🚓.md', 'plan 🚓.md'],
    ['-rf.md', '-rf.md'],
    ['console.md', 'console.md'],
    ['  plan.docx  ', 'plan.docx'],
    ['plan.docx. .', 'plan.docx'],
    ['cafe\u0301.md', 'caf\u00E9.md'],
    ['folder/plan.docx', 'plan.docx'],
    ['../../etc/plan.md', 'plan.md'],
    ['C:\\Users\\me\\plan.md', 'plan.md'],
    ['/etc/cron.d/plan.md', 'plan.md'],
    [`${'x'.repeat(117)}.md`, `${'x'.repeat(117)}.md`],
  ])('%j is %j', (given, name) => expect(documentName(given)).toEqual({ name }));
});

describe('a name that may not', () => {
  it.each([
    ['', 'bad-name'],
    ['/', 'bad-name'],
    ['..', 'bad-name'],
    ['plan.md/', 'bad-name'],
    ['two\nlines.md', 'bad-name'],
    ['nul\0.md', 'bad-name'],
    ['\u001B[31mred.md', 'bad-name'],
    ['dm\u202Ecod.md', 'bad-name'],
    ['pl\u200Ban.md', 'bad-name'],
    ['pl\uD800an.md', 'bad-name'],
    ['plan.md:stream.md', 'bad-name'],
    ['pl*n?.md', 'bad-name'],
    ['.hidden.md', 'reserved-name'],
    ['.md', 'reserved-name'],
    ['~$plan.docx', 'reserved-name'],
    ['README.md', 'reserved-name'],
    ['readme.MD', 'reserved-name'],
    ['con.md', 'reserved-name'],
    ['NUL.pdf.md', 'reserved-name'],
    ['com1.docx', 'reserved-name'],
    ['LPT\u00B9 .md', 'reserved-name'],
    [`${'x'.repeat(118)}.md`, 'long-name'],
    [`${'計'.repeat(100)}.md`, 'long-name'],
    ['plan', 'unknown-format'],
    ['plan.exe', 'unknown-format'],
    ['plan.md.tmp', 'reserved-name'],
    ['plan.md~', 'reserved-name'],
    ['Thumbs.db', 'reserved-name'],
    ['plan.tmp.exe', 'unknown-format'],
  ])('%j is refused (%s)', (given, code) =>
    expect(documentName(given)).toMatchObject({ refused: { code, message: expect.stringMatching(/^\S.*\.$/) } }),
  );
  it('is not repeated with what moves a line', () => {
    const { refused } = documentName('dm\u202Ecod.md') as { refused: { message: string } };
    expect(refused.message).not.toContain('\u202E');
  });
});

describe('names that some system takes for one', () => {
  it.each([
    ['Plan.DOCX', 'plan.docx'],
    ['cafe\u0301.md', 'caf\u00E9.md'],
    ['Stra\u00DFe.md', 'STRASSE.md'],
  ])('%j and %j', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
  it('others are apart', () => expect(nameKey('plan 1.md')).not.toBe(nameKey('plan 2.md')));
});

describe('a free name beside', () => {
  const beside = (name: string, ...taken: string[]): string => nameBeside(name, new Set(taken.map(nameKey)));
  it('has the next number', () => {
    expect(beside('plan.docx', 'plan.docx')).toBe('plan (2).docx');
    expect(beside('plan.docx', 'plan.docx', 'PLAN (2).docx', 'plan (4).docx')).toBe('plan (3).docx');
  });
  it('may stand itself, however long the other is', () => {
    for (const name of [`${'x'.repeat(117)}.md`, `${'計'.repeat(79)}.md`]) {
      const other = beside(name, name);
      expect(other).not.toBe(name);
      expect(documentName(other)).toEqual({ name: other });
    }
  });
});
