import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..');
/** The rooms that make records of a file. */
const READING = ['plan', 'documents', 'extract'] as const;

/** A hash of the code that reads documents, with the versions of the packages it reads by: what another state of it read before is read again. */
export async function readingProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of READING) {
    const folder = join(SOURCES, room);
    for (const file of (await readdir(folder)).sort()) hash.update(`${room}/${file}\n`).update(await readFile(join(folder, file)));
  }
  hash.update(await readFile(join(__dirname, 'reading.ts')));
  // Where it was not brought along, the packages do not change without the code either.
  hash.update(await readFile(join(SOURCES, '..', 'package-lock.json')).catch(() => ''));
  return hash.digest('hex').slice(0, 16);
}
