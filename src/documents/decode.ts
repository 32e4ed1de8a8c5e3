import type { Note } from '../plan/document';
import { DocumentError } from './document-error';
import type { SourceFile } from './reader';

/** The text of a file, whatever Unicode encoding it has, else Western European (said in a note). Throws `DocumentError` for nothing and for no text. */
export function decodeText(file: SourceFile): { readonly text: string; readonly notes: readonly Note[] } {
  const { bytes } = file;
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : utf8(bytes);
  if (text !== undefined) return { text: checked(file, text), notes: [] };
  const western = westernEuropean(bytes);
  const message = `${file.name} is not in UTF-8; it was read as Western European. Save it as UTF-8 if letters or quotation marks look wrong.`;
  return { text: checked(file, western), notes: [{ code: 'not-utf8', message }] };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252 from 0x80 to 0x9f; where it has nothing, a space. Node's own decoder gives control characters there. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function westernEuropean(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
}

/** By its mark, or by a zero in every second byte, as Latin letters have in UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  if (even > sample.length * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

function checked(file: SourceFile, text: string): string {
  if (text.trim() === '') throw new DocumentError('empty', `${file.name} is empty. Export it again, or take it out of the folder.`);
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 20) {
    throw new DocumentError('binary', `${file.name} is not text. Save it as text, Markdown, HTML or CSV.`);
  }
  return text;
}
