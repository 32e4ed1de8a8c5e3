import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Note } from '../plan/document';
import { LibraryError } from './library-error';
import { isPassedOver } from './passed-over';
import { shownName } from './shown-name';
import { systemCode } from './system-code';

/** A document of the folder: the name it goes by, and where it is opened. */
export interface ListedFile {
  readonly name: string;
  readonly path: string;
}

/** What stands in the folder and is not read, with the reason. */
export interface NotListed {
  readonly name: string;
  readonly note: Note;
}

/** The documents of a folder by name, and what else a person may have meant to be read. Throws `LibraryError` when the folder cannot be listed. */
export async function listFolder(folder: string): Promise<readonly (ListedFile | NotListed)[]> {
  const entries = await entriesOf(folder);
  const meant = entries.filter(({ name }) => !isPassedOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Set(meant.filter((entry) => entry.isFile()).map(({ name }) => name));
  return Promise.all(
    meant.map(async (entry) => {
      if (entry.isFile()) return { name: shownName(entry.name), path: join(folder, entry.name) };
      if (entry.isSymbolicLink()) return linked(folder, entry.name, files);
      return notRead(entry.name, entry.isDirectory() ? 'subfolder' : 'no-file');
    }),
  );
}

const REASONS = {
  subfolder: 'is a folder, and folders inside the knowledge folder are not read. Put its documents beside the others.',
  'no-file': 'is no file but a pipe, a socket or a device. Take it out of the folder.',
  'outside-folder': 'is a link to a file outside the knowledge folder, which is not followed. Copy the file itself into the folder.',
  'dead-link': 'is a link that leads to no file. Copy the file itself into the folder.',
  'second-name': 'is a link to another document of the folder, which is read by its own name. Take the link out.',
} as const;

function notRead(file: string, code: keyof typeof REASONS): NotListed {
  const name = shownName(file);
  return { name, note: { code, message: `${name} ${REASONS[code]}` } };
}

/** A link is followed only to a file inside the folder, and opened there, so that it cannot be turned elsewhere meanwhile. */
async function linked(folder: string, name: string, files: ReadonlySet<string>): Promise<ListedFile | NotListed> {
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    const within = relative(home, path);
    if (within === '..' || within.startsWith(`..${sep}`) || within.startsWith(sep) || join(home, within) !== path)
      return notRead(name, 'outside-folder');
    const target = await stat(path);
    if (!target.isFile()) return notRead(name, target.isDirectory() ? 'subfolder' : 'no-file');
    return dirname(path) === home && files.has(within) ? notRead(name, 'second-name') : { name: shownName(name), path };
  } catch {
    // Whatever the system calls it, the way ends nowhere.
    return notRead(name, 'dead-link');
  }
}

/** Why a folder cannot be listed, by the system's name for it. */
const WHY_NOT: Readonly<Partial<Record<string, { readonly is: string; readonly remedy: string }>>> = {
  ENOENT: { is: 'does not exist', remedy: "Create it with the plan's documents" },
  ENOTDIR: { is: 'is not a folder', remedy: "Put the plan's documents into a folder" },
};

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const code = systemCode(cause);
    const trouble = WHY_NOT[code] ?? { is: `cannot be opened (${code})`, remedy: "Let the bot's account read it" };
    throw new LibraryError(
      'missing-folder',
      `The knowledge folder ${folder} ${trouble.is}. ${trouble.remedy}, or set KNOWLEDGE_DIR to where the documents are.`,
      { cause },
    );
  }
}
