import { cycles, homeless, wrongDirections, wrongPackages, wrongShapes } from './breaches';
import { readModule, type SourceModule } from './source-module';

const aModule = (file: string, ...imports: string[]): SourceModule => ({
  file,
  imports,
  lines: 10,
  hasDefaultExport: false,
  hasEnum: false,
  isBarrel: false,
});

describe('the rule of direction', () => {
  it.each([
    ['src/plan/records.ts', 'src/documents/block.ts'],
    ['src/documents/reader.ts', 'src/extract/extracted.ts'],
    ['src/extract/extract.ts', 'src/library/snapshot.ts'],
    ['src/library/load.ts', 'src/ask/answer.ts'],
    ['src/ask/answer.ts', 'src/cards/card.ts'],
    ['src/cards/card.ts', 'dialogs/reply.ts'],
    ['dialogs/ask.ts', 'src/teams/turns.ts'],
    ['dialogs/ask.ts', 'src/settings.ts'],
    ['src/teams/turns.ts', 'src/commands/ask.ts'],
    ['src/server.ts', 'src/main.ts'],
  ])('refuses %s importing %s', (from, to) => {
    expect(wrongDirections([aModule(from, to)])).toHaveLength(1);
    expect(wrongDirections([aModule(to, from)])).toEqual([]);
  });

  it('keeps the digest from asking, the product from its tools and the app package to itself', () => {
    expect(wrongDirections([aModule('src/digest/wishes.ts', 'src/ask/answer.ts')])).toHaveLength(1);
    expect(wrongDirections([aModule('src/ask/answer.ts', 'test/builders.ts')])).toHaveLength(1);
    expect(wrongDirections([aModule('src/main.ts', 'manifest/build/commands.ts')])).toHaveLength(1);
    for (const part of ['src/settings.ts', 'src/teams/bot.ts', 'src/commands/ask.ts', 'dialogs/ask.ts', 'bench/answering.ts'])
      expect(wrongDirections([aModule('manifest/build/package.ts', part)])).toHaveLength(1);
  });

  it('lets the app package ask the documents for examples', () => {
    const parts = ['src/ask/ask.ts', 'src/library/load.ts', 'src/plan/records.ts', 'src/knowledge-folder.ts'];
    expect(wrongDirections([aModule('manifest/build/package.ts', ...parts)])).toEqual([]);
  });

  it('finds files that belong to no room', () => {
    expect(homeless([aModule('src/attic/old.ts'), aModule('src/log.ts'), aModule('dialogs/ask.ts')])).toEqual(['src/attic/old.ts']);
  });
});

describe('the rule of packages', () => {
  it.each([
    ['botbuilder', 'src/teams/turns.ts', 'dialogs/ask.ts'],
    ['botbuilder-core', 'src/teams/turns.ts', 'src/server.ts'],
    ['restify', 'src/server.ts', 'src/teams/turns.ts'],
    ['@azure/msal-node', 'src/directory/app-token.ts', 'src/teams/bot.ts'],
    ['minisearch', 'src/library/search-index.ts', 'src/ask/find.ts'],
    ['parse5', 'src/documents/html-reader.ts', 'src/extract/tables.ts'],
    ['mdast-util-gfm', 'src/documents/markdown-reader.ts', 'src/cards/text.ts'],
    ['csv-parse/sync', 'src/documents/csv-reader.ts', 'src/library/load.ts'],
    ['csv-stringify/sync', 'dialogs/gaps-csv.ts', 'src/cards/gaps-card.ts'],
    ['@microsoft/teams.cards', 'dialogs/reply.ts', 'dialogs/ask.ts'],
    ['kysely', 'src/store/tables.ts', 'src/teams/turns.ts'],
    ['libsql', 'src/store/open-sqlite.ts', 'src/main.ts'],
    ['pg', 'src/store/open-postgres.ts', 'src/directory/graph.ts'],
    ['node:fs/promises', 'src/library/load.ts', 'src/library/snapshot.ts'],
    ['fs', 'src/main.ts', 'src/ask/answer.ts'],
  ])('gives %s to %s and not to %s', (name, owner, other) => {
    expect(wrongPackages([aModule(owner, name)])).toEqual([]);
    expect(wrongPackages([aModule(other, name)])).toEqual([`${other} imports ${name}`]);
  });
});

describe('the rule against cycles', () => {
  it('finds each ring once, however it is entered', () => {
    const modules = [aModule('c', 'a', 'x'), aModule('a', 'b'), aModule('b', 'c'), aModule('x', 'y'), aModule('y', 'x'), aModule('z', 'a')];
    expect(cycles(modules)).toEqual(['a > b > c > a', 'x > y > x']);
  });

  it('lets two ways to one file pass', () => {
    expect(cycles([aModule('a', 'b', 'c'), aModule('b', 'd'), aModule('c', 'd'), aModule('d')])).toEqual([]);
  });
});

describe('the rule of shape', () => {
  it.each<[string, Partial<SourceModule>]>([
    ['a long file', { lines: 301 }],
    ['a default export', { hasDefaultExport: true }],
    ['an enum', { hasEnum: true }],
    ['a barrel', { isBarrel: true }],
    ['an index', { file: 'src/ask/index.ts' }],
    ['a folder of helpers', { file: 'test/helpers/turns.ts' }],
    ['utils in a name', { file: 'src/ask/string-utils.ts' }],
  ])('refuses %s', (_, part) => {
    expect(wrongShapes([{ ...aModule('src/ask/answer.ts'), ...part }])).toHaveLength(1);
  });

  it('lets the longest allowed file and a search index pass', () => {
    expect(wrongShapes([{ ...aModule('src/library/search-index.ts'), lines: 300 }])).toEqual([]);
  });
});

describe('reading a module', () => {
  const read = (text: string): SourceModule => readModule('src/ask/a.ts', text, (path) => path.endsWith('.ts'));

  it('finds imports of every kind and where they lead', () => {
    const text =
      "import type { A } from '../plan/a';\nexport { b } from './b';\nconst c = await import('parse5');\nimport d = require('node:fs');";
    expect(read(text).imports).toEqual(['src/plan/a.ts', 'src/ask/b.ts', 'parse5', 'node:fs']);
  });

  it.each(['export default 1;', 'const a = 1;\nexport { a as default };', 'export default function a() {}'])(
    'finds a default export: %s',
    (text) => {
      expect(read(text).hasDefaultExport).toBe(true);
      expect(read('export const a = 1;').hasDefaultExport).toBe(false);
    },
  );

  it('finds enums, also inside a function, and barrels', () => {
    expect(read('function f() { enum E { A } }').hasEnum).toBe(true);
    expect(read("export * from './b';\nexport { c } from './c';").isBarrel).toBe(true);
    expect(read("export * from './b';\nexport const c = 1;").isBarrel).toBe(false);
  });

  it('counts lines', () => {
    expect(read('a;\nb;\n').lines).toBe(2);
  });
});
