import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { withTerm } from '../../src/library/glossary-row';

const HEAD = '| Abbreviation | Meaning        |\n| ------------ | -------------- |\n';
const LPA = '| LPA          | Local area     |\n';

/** The glossary with the row; a test that expects one and gets none fails. */
function added(markdown: string | undefined, word = 'nicked', meaning = 'arrest'): string {
  const result = withTerm(markdown, word, meaning);
  if ('there' in result) throw new Error(`It is there already: ${result.there}`);
  return result.markdown;
}

describe('a word more in the glossary', () => {
  it('is the last row of its table, as wide as the others', () =>
    expect(added(`# Glossary\n\n${HEAD}${LPA}\nAnd more.\n`)).toBe(
      `# Glossary\n\n${HEAD}${LPA}| nicked       | arrest         |\n\nAnd more.\n`,
    ));
  it('leaves a column of notes empty', () =>
    expect(added('| Term | Notes | Meaning |\n|---|---|---|\n| A | b | c |\n', 'x', 'y')).toBe(
      '| Term | Notes | Meaning |\n|---|---|---|\n| A | b | c |\n| x    |       | y       |\n',
    ));
  it('may be wider than its column', () =>
    expect(added(HEAD + LPA, 'n', 'a very long meaning indeed')).toContain('| a very long meaning indeed |\n'));
  it('keeps line breaks of Windows and the mark at the beginning', () => {
    const windows = `\uFEFF${HEAD}${LPA}`.replaceAll('\n', '\r\n');
    expect(added(windows)).toBe(`${windows}| nicked       | arrest         |\r\n`);
  });
  it('leaves a last line without a break so', () =>
    expect(added((HEAD + LPA).trimEnd())).toBe(`${HEAD}${LPA}| nicked       | arrest         |`));
  it('goes into a table that has no rows yet', () => expect(added(HEAD)).toBe(`${HEAD}| nicked       | arrest         |\n`));
  it('goes without outer pipes where the table has none', () =>
    expect(added('Term | Meaning\n--- | ---\nA | b\n')).toBe('Term | Meaning\n--- | ---\nA | b\nnicked | arrest\n'));
  it('ends no cell with a pipe of its own', () =>
    expect(added(HEAD, 'a|b', 'c\\d | e*f')).toContain('| a\\|b         | c\\\\d \\| e\\*f   |'));
  it('is on one line', () => expect(added(HEAD, 'to\nnick', ' an\r\n arrest ')).toContain('| to nick      | an arrest      |\n'));
  it('makes a glossary where there is none', () =>
    expect(added(undefined)).toBe('# Glossary\n\n| Abbreviation | Meaning |\n| --- | --- |\n| nicked | arrest |\n'));
  it.each([
    '# Notes\n\nNo table.\n',
    'No table.',
    '| Name | Size |\n| --- | --- |\n| a | 1 |\n',
    '```\n| Term | Meaning |\n| --- | --- |\n```\n',
  ])('makes a table at the end of %j', (text) => {
    const after = added(text);
    expect(after.startsWith(text)).toBe(true);
    expect(after.slice(text.length).trimStart()).toBe('## Glossary\n\n| Abbreviation | Meaning |\n| --- | --- |\n| nicked | arrest |\n');
    expect(after).toMatch(/\n\n## Glossary/);
  });
  it('goes into the first of several', () => {
    const after = added(`${HEAD}${LPA}\n${HEAD}${LPA}`);
    expect(after).toBe(`${HEAD}${LPA}| nicked       | arrest         |\n\n${HEAD}${LPA}`);
  });
  it.each([
    ['a fence', `~~~\n${HEAD}~~~\n\n`],
    ['a fence of four with three in it', `\`\`\`\`\n\`\`\`\n${HEAD}\`\`\`\n${HEAD}\`\`\`\`\n\n`],
    ['a fence with a longer end', `\`\`\`md\n${HEAD}\`\`\`\`\n\n`],
    ['a fence with one of another kind in it', `~~~\n\`\`\`\n${HEAD}\`\`\`\n${HEAD}~~~\n\n`],
    ['a fence with a line in it that opens one', `\`\`\`\n\`\`\`md\n${HEAD}\`\`\`\n\n`],
    ['a comment', `<!--\n${HEAD}-->\n\n`],
    ['a comment with a fence in it', `<!--\n\`\`\`\n${HEAD}-->\n\n`],
    ['code by four spaces', `For example:\n\n${HEAD.replaceAll(/^/gm, '    ').trimEnd()}\n\n`],
    ['code by a tab', `For example:\n\n${HEAD.replaceAll(/^/gm, '\t').trimEnd()}\n\n`],
  ])('is not written into a table that only shows how: in %s', (_name, shown) => {
    const before = `${shown}${HEAD}${LPA}`;
    expect(added(before)).toBe(`${before}| nicked       | arrest         |\n`);
    expect(withTerm(shown + HEAD, 'lpa', 'x')).toHaveProperty('markdown');
  });
  it.each([
    ['a comment that nothing closes', '<!-- Less is that.\n\n'],
    ['the sign of a comment in a line', 'Less is <!-- that, and --> more.\n\n'],
    ['a comment of one line', '<!-- Words of ours -->\n'],
    ['the sign of a comment as code', 'Write `<!--` first and `-->` last.\n\n'],
    ['ticks that are no fence', '``` is `a` mark\n\n'],
  ])('goes into a table behind %s', (_name, above) =>
    expect(added(above + HEAD + LPA)).toBe(`${above}${HEAD}${LPA}| nicked       | arrest         |\n`),
  );
  it('stays in its table where code or a comment follows', () => {
    for (const below of ['```\nx\n```\n', '<!-- | LPA | x | -->\n'])
      expect(added(HEAD + LPA + below)).toBe(`${HEAD}${LPA}| nicked       | arrest         |\n${below}`);
  });
});

describe('a word that is there', () => {
  it.each(['LPA', 'lpa', ' Lpa '])('%j: what it means', (word) => expect(withTerm(HEAD + LPA, word, 'x')).toEqual({ there: 'Local area' }));
  it('is found in a later table too', () => expect(withTerm(`${HEAD}\n\n${HEAD}${LPA}`, 'lpa', 'x')).toEqual({ there: 'Local area' }));
  it.each(['**Flumps**', '__Flumps__', '_Flumps_', '*flumps*', '***Flumps***', '`Flumps`', '`` Flumps ``', '**`Flumps`**', '~~Flumps~~'])(
    'is found in marks: %s',
    (cell) => expect(withTerm(`${HEAD}| ${cell} | **Fast lumps** |\n`, 'flumps', 'x')).toEqual({ there: 'Fast lumps' }),
  );
  it.each(['\\*Flumps\\*', '**Flumps** and others', '*Flumps\\*'])('is not found in %s', (cell) =>
    expect(withTerm(`${HEAD}| ${cell} | Fast lumps |\n`, 'flumps', 'x')).toHaveProperty('markdown'),
  );
  it('is found as it was written', () => {
    const once = added(HEAD, 'a|b*', 'c | d');
    expect(withTerm(once, 'A|B*', 'x')).toEqual({ there: 'c | d' });
  });
});

describe('the glossary that ships', () => {
  const text = readFileSync(join(__dirname, '../../knowledge/glossary.md'), 'utf8');
  it('has one line more and is otherwise as it was', () => {
    const after = added(text, 'hobby bobby', 'special constable').split('\n');
    const before = text.split('\n');
    const at = after.findIndex((line) => line.startsWith('| hobby bobby'));
    expect(after.filter((_, index) => index !== at)).toEqual(before);
    expect(after[at]?.length).toBe(before[at - 1]?.length);
  });
});

describe('whatever is typed', () => {
  it('all that was there stays, and the word is found again', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }).filter((one) => /\w/.test(one));
    fc.assert(
      fc.property(text, text, (word, meaning) => {
        const after = added(`${HEAD}${LPA}\nEnd.`, `q${word}`, meaning);
        expect(after.startsWith(HEAD + LPA)).toBe(true);
        expect(after.endsWith('\nEnd.')).toBe(true);
        expect(after.split('\n')).toHaveLength(6);
        expect(withTerm(after, `q${word}`, 'x')).toEqual({ there: meaning.replace(/\s+/g, ' ').trim() });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
