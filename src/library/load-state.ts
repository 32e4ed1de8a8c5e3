import { createHash } from 'node:crypto';
import { bytesOf } from './load-file';
import { listFolder } from './load-folder';
import { systemCode } from './system-code';

/** A file by its name and bytes, and by the program that reads it; two files alike in all three give the same records. */
export function readingKey(name: string, bytes: Uint8Array, program: string): string {
  return createHash('sha256').update(`${program}\n${name}\n`).update(bytes).digest('hex').slice(0, 40);
}

/** What makes a folder another one: its files by name with their keys, or with why they have none. */
export function folderHash(files: readonly { readonly name: string; readonly key: string }[]): string {
  const lines = files.map(({ name, key }) => `${name}\t${key}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

/** The key of a file that is not read, or cannot be: `code` says why. */
export const notReadKey = (code: string): string => `! ${code}`;

/** The hash of a folder as it is now, without reading the documents for what they say. Throws `LibraryError` when it cannot be listed. */
export async function folderState(folder: string, program: string): Promise<string> {
  const files = [];
  for (const one of await listFolder(folder)) {
    const { name } = one;
    const key = 'path' in one ? await keyOf(one, program) : notReadKey(one.note.code);
    files.push({ name, key });
  }
  return folderHash(files);
}

async function keyOf(listed: { readonly name: string; readonly path: string }, program: string): Promise<string> {
  try {
    return readingKey(listed.name, await bytesOf(listed), program);
  } catch (error) {
    return notReadKey(systemCode(error));
  }
}
