import { createHash } from 'node:crypto';
import { lstat, readdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './system-code';

/** Hidden, and of an ending that the loading passes over; says which process of which computer writes it. */
const TEMPORARY = /^\.receiving-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/;
const COMPUTER = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** No writing takes so long. */
const OLD_MS = 10 * 60_000;

/** The name of a file that is being written; `id` is a new UUID. */
export function temporaryName(id: string): string {
  return `.receiving-${COMPUTER}-${process.pid}-${id}.tmp`;
}

/**
 * Removes what writings that were cut short have left in a folder: files of no process that lives, or of another computer and ten minutes old.
 * `current` are the names that are being written now. Gives how many there were; a file that cannot be removed is told to `onFailure`.
 */
export async function removeLeftovers(
  folder: string,
  current: ReadonlySet<string>,
  now: Date,
  onFailure: (file: string, error: unknown) => void,
): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const written = TEMPORARY.exec(name);
    if (!written || current.has(name)) continue;
    try {
      const path = join(folder, name);
      const state = await lstat(path);
      const old = now.getTime() - state.mtimeMs > OLD_MS;
      const left = written[1] === COMPUTER && !isAlive(Number(written[2]));
      if (!state.isFile() || (!left && !old)) continue;
      await unlink(path);
      removed += 1;
    } catch (error) {
      // Another process may tidy as well.
      if (systemCode(error) !== 'ENOENT') onFailure(name, error);
    }
  }
  return removed;
}

/** What this process writes it knows by name; a file with its number is one of a process before it. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
