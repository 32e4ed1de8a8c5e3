import { keptApart, mayImport, roomOf } from './rooms';
import type { SourceModule } from './source-module';

const LONGEST = 300;
const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'misc', 'manager'];

const isOurs = (path: string): boolean => /^(src|dialogs|manifest|bench|test)\//.test(path);

/** Imports from a higher room, between rooms that keep apart, or from a file that stands in no room. */
export function wrongDirections(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ file, imports }) =>
    imports.filter(isOurs).flatMap((imported) => {
      if (keptApart(file, imported)) return [`${file} must not import ${imported}`];
      const [from, to] = [roomOf(file), roomOf(imported)];
      return from !== undefined && to !== undefined && to > from ? [`${file} (${from}) imports ${imported} (${to})`] : [];
    }),
  );
}

/** Files of the product that belong to no room. */
export function homeless(modules: readonly SourceModule[]): string[] {
  return modules.filter(({ file }) => /^(src|dialogs)\//.test(file) && roomOf(file) === undefined).map(({ file }) => file);
}

/** Packages imported by a file that is not their owner. */
export function wrongPackages(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ file, imports }) => imports.filter((name) => !mayImport(file, name)).map((name) => `${file} imports ${name}`));
}

/** Rings of files that import one another, each as the way round from its first file by name. */
export function cycles(modules: readonly SourceModule[]): string[] {
  const edges = new Map(modules.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const found = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.add(ring(way.slice(at)));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return [...found].sort();
}

function ring(files: readonly string[]): string {
  const first = files.indexOf([...files].sort()[0] ?? '');
  const turned = [...files.slice(first), ...files.slice(0, first)];
  return [...turned, turned[0]].join(' > ');
}

/** Files that are too long, export by default, declare an enum, only pass on others or have a name that says nothing. */
export function wrongShapes(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => [
    ...(module.lines > LONGEST ? [`${module.file} has ${module.lines} lines`] : []),
    ...(module.hasDefaultExport ? [`${module.file} has a default export`] : []),
    ...(module.hasEnum ? [`${module.file} has an enum`] : []),
    ...(module.isBarrel ? [`${module.file} only passes on other files`] : []),
    ...(isEmptyName(module.file) ? [`${module.file} has a name that says nothing`] : []),
  ]);
}

function isEmptyName(file: string): boolean {
  const words = file.replace(/\.ts$/, '').split(/[/.-]/);
  return file.endsWith('/index.ts') || words.some((word) => EMPTY_NAMES.includes(word));
}
