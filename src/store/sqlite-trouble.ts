import { codeOf } from '../library/system-code';

/** What is wrong with the file and what to do, in one line. */
export function sqliteTrouble(file: string, error: unknown): string {
  const { code, message } = said(error);
  if (/NOTADB|CORRUPT/.test(code))
    return `${file} is not a database that can be read (${code}). Put back a copy of it, or move it away and start again: the bot makes a new one.`;
  if (code.startsWith('SQLITE_BUSY')) return `${file} is in use by another program (${code}). Stop that one, and start again.`;
  if (/FULL|ENOSPC/.test(code)) return `There is no room to write ${file} (${code}). Free some, and start again.`;
  return `The database ${file} cannot be written (${code === '' ? message : code}). Set DATA_DIR to a folder that the bot may write to, and start again.`;
}

function said(error: unknown): { readonly code: string; readonly message: string } {
  return { code: codeOf(error) ?? '', message: error instanceof Error ? error.message : String(error) };
}
