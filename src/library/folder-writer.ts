import { constants } from 'node:fs';
import { link, lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DocumentError } from '../documents/document-error';
import { nameKey } from './document-name';
import { FolderError, notAFile, notWritten } from './folder-error';
import { removeLeftovers, temporaryName } from './folder-temporary';
import { bytesOf } from './load-file';
import { shownName } from './shown-name';
import { systemCode } from './system-code';

/** The knowledge folder as it is written: a document is there whole or not at all, whatever ends the process. Everything throws `FolderError`, and never writes elsewhere. */
export interface FolderWriter {
  /** The name in the folder that is taken for this one, however it is cased; the very same one before any other. */
  namesake(name: string): Promise<string | undefined>;
  /** Keys (`nameKey`) of all names in the folder. */
  taken(): Promise<ReadonlySet<string>>;
  /** What stands in a file of the folder now; nothing where there is none. Throws `DocumentError` where it is too large. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Whether just this stands in a file of the folder. */
  holds(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes a new file. False when there is one of that name by now, and nothing was written. */
  add(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes over a file. False when it is not there any more, or no longer what `only` says, and nothing was written. */
  replace(name: string, bytes: Uint8Array, only?: Uint8Array): Promise<boolean>;
  /** Removes what writings that were cut short have left. To be called at the start. */
  tidy(now: Date): Promise<number>;
}

export interface WriterOptions {
  /** A UUID. */
  readonly newId: () => string;
  /** Told of what is left lying, which harms nobody. */
  readonly onFailure?: (file: string, error: unknown) => void;
  /** How a file gets its name. */
  readonly system?: { readonly link: typeof link; readonly rename: typeof rename };
}

const NEW_MODE = 0o644;
/** Network folders without a second name for a file. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

/** Writes into this folder, and nowhere else. */
export function createFolderWriter(
  folder: string,
  { newId, onFailure = () => undefined, system = { link, rename } }: WriterOptions,
): FolderWriter {
  const current = new Set<string>();

  /** Puts the bytes on the disk under a temporary name, and lets `settle` give them theirs. */
  const written = async (
    name: string,
    bytes: Uint8Array,
    mode: number,
    settle: (temporary: string) => Promise<boolean>,
  ): Promise<boolean> => {
    if (basename(name) !== name || name === '' || name === '..' || name === '.') throw notAFile(name);
    const temporary = temporaryName(newId());
    const path = join(folder, temporary);
    current.add(temporary);
    try {
      await stage(path, bytes, mode);
      const settled = await settle(path);
      if (settled) await syncFolder(folder);
      return settled;
    } catch (error) {
      throw error instanceof FolderError ? error : notWritten(name, error);
    } finally {
      await unlink(path).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOENT') onFailure(temporary, error);
      });
      current.delete(temporary);
    }
  };

  const namesake = async (name: string): Promise<string | undefined> => {
    const same = (await listed(folder)).filter((other) => nameKey(other) === nameKey(name));
    return same.includes(name) ? name : same.sort()[0];
  };

  return {
    namesake,
    taken: async () => new Set((await listed(folder)).map(nameKey)),
    read: (name) => contentOf(folder, name),
    holds: (name, bytes) => isJust(folder, name, bytes),
    async add(name, bytes) {
      if ((await namesake(name)) !== undefined) return false;
      return written(name, bytes, NEW_MODE, (temporary) => named(temporary, join(folder, name), system));
    },
    async replace(name, bytes, only) {
      const before = await fileState(folder, name);
      if (!before) return false;
      return written(name, bytes, before.mode & 0o777, async (temporary) => {
        if (!(only ? await isJust(folder, name, only) : await fileState(folder, name))) return false;
        await system.rename(temporary, join(folder, name));
        return true;
      });
    },
    tidy: (now) => removeLeftovers(folder, current, now, onFailure),
  };
}

async function listed(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw notWritten('The document', error);
  }
}

/** Nothing where there is no such file. Throws for what is none, links among it. */
async function fileState(folder: string, name: string): Promise<{ readonly mode: number; readonly size: number } | undefined> {
  try {
    const state = await lstat(join(folder, name));
    if (!state.isFile()) throw notAFile(name);
    return state;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error instanceof FolderError ? error : notWritten(name, error);
  }
}

async function contentOf(folder: string, name: string): Promise<Uint8Array | undefined> {
  if (!(await fileState(folder, name))) return undefined;
  try {
    return await bytesOf({ name: shownName(name), path: join(folder, name) });
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new FolderError('not-read', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function isJust(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  const there = (await fileState(folder, name))?.size === bytes.length ? await contentOf(folder, name) : undefined;
  return there !== undefined && Buffer.compare(there, bytes) === 0;
}

async function stage(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a file its name unless another has it. */
async function named(temporary: string, path: string, { link, rename }: NonNullable<WriterOptions['system']>): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(systemCode(error))) throw error;
    // A folder that knows no links leaves a moment in which another could come.
    if (await fileState(dirname(path), basename(path))) return false;
    await rename(temporary, path);
    return true;
  }
}

/** A name is on the disk when its folder is; some systems do not let a folder be opened, and see to it themselves. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, constants.O_RDONLY);
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCode(error))) throw error;
  }
}
