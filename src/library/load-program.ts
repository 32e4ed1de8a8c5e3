import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The rooms that make records of a file. */
const READING = ['plan', 'documents', 'extract'] as const;

/** A hash of the code that reads documents: what another state of it read before is read again. */
export async function readingProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of READING) {
    const folder = join(__dirname, '..', room);
    for (const file of (await readdir(folder)).sort()) hash.update(`${room}/${file}\n`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
