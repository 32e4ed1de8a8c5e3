import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cycles, homeless, wrongDirections, wrongPackages, wrongShapes } from './architecture/breaches';
import { readModule } from './architecture/source-module';

const ROOT = join(__dirname, '..');

const files = ['src', 'dialogs', 'manifest', 'bench', 'test']
  .filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts')),
  );
const known = new Set(files);
const modules = files.map((file) => readModule(file, readFileSync(join(ROOT, file), 'utf8'), (path) => known.has(path)));
const product = modules.filter(({ file }) => !file.startsWith('test/'));

describe('the code keeps to the rooms', () => {
  it('is there to be looked at', () => {
    expect(product.length).toBeGreaterThan(20);
    expect(product.some(({ imports }) => imports.includes('src/plan/records.ts'))).toBe(true);
  });

  it('imports only downwards', () => expect(wrongDirections(product)).toEqual([]));
  it('has every file in a room', () => expect(homeless(product)).toEqual([]));
  it('imports each package where it belongs', () => expect(wrongPackages(product)).toEqual([]));
  it('has no cycles', () => expect(cycles(modules)).toEqual([]));
  it('has short files with names that say something, no default exports, enums or barrels', () => expect(wrongShapes(modules)).toEqual([]));
});
