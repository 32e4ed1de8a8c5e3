import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { version } from '../../package.json';
import { knowledgeFolder } from '../../src/knowledge-folder';
import { LibraryError } from '../../src/library/library-error';
import { loadLibrary } from '../../src/library/load';
import { buildManifest } from './build-manifest';
import { examplePrompts, generalPrompts, type ExamplePrompts } from './example-prompts';
import { PackageError } from './package-error';
import { readPackageSettings, type PackageSettings } from './package-settings';
import { zipPackage } from './zip-package';

/** Writes the Teams app package into a folder and returns the file's path. */
async function writePackage(folder: string): Promise<string> {
  const settings = readPackageSettings(process.env, version);
  const manifest = await buildManifest(settings, await promptsFor(settings));
  const icon = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, '..', name));
  const zip = await zipPackage(manifest, { color: await icon(manifest.icons.color), outline: await icon(manifest.icons.outline) });
  const path = join(folder, `plan-progress-${manifest.version}.zip`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, zip);
  return path;
}

/** The examples come from the documents that the bot will answer from; without them the package is made all the same. */
async function promptsFor({ EXAMPLE_PLACE }: PackageSettings): Promise<ExamplePrompts> {
  try {
    return examplePrompts(await loadLibrary(knowledgeFolder(process.env), { onFailure: tellFailure }), EXAMPLE_PLACE);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    process.stdout.write(`${error.message} Until then the app offers general examples only.\n`);
    return generalPrompts();
  }
}

const tellFailure = (file: string, error: unknown): void => void process.stderr.write(`${file}: ${inspect(error)}\n`);

async function main(): Promise<void> {
  try {
    const path = await writePackage(resolve(process.argv[2] ?? 'dist'));
    process.stdout.write(`${relative(process.cwd(), path)} is ready: upload it in Teams under Apps, Manage your apps, Upload an app.\n`);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

void main();
