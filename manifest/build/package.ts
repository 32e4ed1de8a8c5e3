import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { version } from '../../package.json';
import { buildManifest } from './build-manifest';
import { PackageError } from './package-error';
import { readPackageSettings } from './package-settings';
import { zipPackage } from './zip-package';

/** Writes the Teams app package into a folder and returns the file's path. */
async function writePackage(folder: string): Promise<string> {
  const settings = readPackageSettings(process.env, version);
  const manifest = await buildManifest(settings);
  const icon = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, '..', name));
  const zip = await zipPackage(manifest, { color: await icon(manifest.icons.color), outline: await icon(manifest.icons.outline) });
  const path = join(folder, `plan-progress-${manifest.version}.zip`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, zip);
  return path;
}

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
