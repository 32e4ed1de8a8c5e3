import type { Added, Glossary } from '../dialogs/admin-desk';
import { DocumentError } from './documents/document-error';
import { FolderError } from './library/folder-error';
import type { FolderWriter } from './library/folder-writer';
import { oneAfterAnother } from './one-after-another';

/** Adds a word to a glossary's text, or gives what the word means there already. */
export type EditGlossary = (
  markdown: string | undefined,
  word: string,
  meaning: string,
) => { readonly markdown: string } | { readonly there: string };

const NAME = 'glossary.md';
const BYTE_ORDER_MARK = '\uFEFF';
/** Somebody who saves the file at each of them is editing it. */
const TRIES = 3;

/** The glossary among the documents. A word is written only into the text that was read: what somebody else saves meanwhile is never lost. */
export function createGlossaryFile(folder: FolderWriter, edit: EditGlossary): Glossary {
  const inTurn = oneAfterAnother();
  return {
    add: (word, meaning) =>
      inTurn(async () => {
        try {
          for (let tried = 0; tried < TRIES; tried += 1) {
            const added = await addedTo(folder, edit, word, meaning);
            if (added) return added;
          }
        } catch (error) {
          if (error instanceof FolderError || error instanceof DocumentError)
            return { kind: 'failed', code: error.code, message: error.message };
          throw error;
        }
        const message = 'The glossary was being changed by somebody else. Try again in a minute.';
        return { kind: 'failed', code: 'changed-meanwhile', message };
      }),
  };
}

/** Nothing where the file was changed since it was read. */
async function addedTo(folder: FolderWriter, edit: EditGlossary, word: string, meaning: string): Promise<Added | undefined> {
  const name = (await folder.namesake(NAME)) ?? NAME;
  const bytes = await folder.read(name);
  const text = bytes && decoded(bytes);
  if (bytes && text === undefined) {
    const message = `${name} is no text in UTF-8, so nothing was added. Save it as UTF-8 and try again.`;
    return { kind: 'failed', code: 'no-text', message };
  }
  const mark = text?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const edited = edit(text?.slice(mark.length), word, meaning);
  if ('there' in edited) return { kind: 'there', meaning: edited.there };
  const now = Buffer.from(`${mark}${edited.markdown}`);
  const done = bytes ? await folder.replace(name, now, bytes) : await folder.add(name, now);
  return done ? { kind: 'added' } : undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Said to the admin; there is nothing else to know of it.
    return undefined;
  }
}
