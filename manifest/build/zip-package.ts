import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { TeamsManifest } from './build-manifest';

export interface Icons {
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

/** The app package: the manifest and its two icons at the top level of a zip. The same input gives the same bytes. */
export async function zipPackage(manifest: TeamsManifest, icons: Icons): Promise<Buffer> {
  const zip = new ZipFile();
  // Teams does not read the time, and a fixed one lets two packages be compared.
  const entry = { mtime: new Date(2020, 0, 1), mode: 0o100644 };
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`), 'manifest.json', entry);
  zip.addBuffer(Buffer.from(icons.color), manifest.icons.color, entry);
  zip.addBuffer(Buffer.from(icons.outline), manifest.icons.outline, entry);
  zip.end();
  return buffer(zip.outputStream);
}
