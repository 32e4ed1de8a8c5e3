import ts from 'typescript';

/** What the rules look at in one source file. */
export interface SourceModule {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  readonly lines: number;
  /** Every import, re-export and dynamic import: of our own files as their path from the root, of packages as written. */
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
  readonly hasEnum: boolean;
  /** Nothing in it but exports of other files. */
  readonly isBarrel: boolean;
}

/** Reads one file's text; `exists` says whether a path from the root is a file. */
export function readModule(file: string, text: string, exists: (path: string) => boolean): SourceModule {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  return {
    file,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [...new Set(specifiers.map((specifier) => resolve(file, specifier, exists)))],
    hasDefaultExport: source.statements.some(isDefaultExport),
    hasEnum: contains(source, ts.isEnumDeclaration),
    isBarrel: source.statements.length > 0 && source.statements.every(isReExport),
  };
}

function resolve(file: string, specifier: string, exists: (path: string) => boolean): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = new URL(specifier, `file:///${file}`).pathname.slice(1);
  return [path, `${path}.ts`, `${path}/index.ts`].find(exists) ?? path;
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some((element) => element.name.text === 'default');
  }
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

const isReExport = (statement: ts.Statement): boolean => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;

function contains(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  return test(node) || (ts.forEachChild(node, (child) => contains(child, test) || undefined) ?? false);
}
