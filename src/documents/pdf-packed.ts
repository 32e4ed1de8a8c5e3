import { inflateSync } from 'node:zlib';
import { DocumentError } from './document-error';

const MEGABYTE = 1024 * 1024;
/** What one stream, and all of them, may unpack to: the text of three hundred pages is some ten megabytes. */
const MOST_IN_ONE = 48 * MEGABYTE;
const MOST_IN_ALL = 256 * MEGABYTE;
/** Deflate makes at most a thousandth of what it packs: a smaller stream cannot come near the bound. */
const TOO_SMALL_TO_MATTER = 16 * 1024;
const START = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * Throws `DocumentError` when a PDF's packed streams hold more than anybody wrote: the library unpacks a stream as a whole, in a tenth of a second and
 * beside every bound of its thread. Pictures are never unpacked, and what cannot be unpacked is the library's to judge.
 */
export function refuseOverpacked(name: string, bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf(START); at >= 0;) {
    const end = file.indexOf(END, at);
    const packed = file.subarray(contentAt(file, at), end < 0 ? file.length : end);
    if (packed.length >= TOO_SMALL_TO_MATTER) all += unpackedSize(packed, filtersBefore(file, at), name);
    if (all > MOST_IN_ALL) throw overpacked(name);
    if (end < 0) return;
    at = file.indexOf(START, end + END.length);
  }
}

/** The content begins on the line after the word. */
function contentAt(file: Buffer, at: number): number {
  const next = at + START.length;
  if (file[next] === 0x0d) return file[next + 1] === 0x0a ? next + 2 : next + 1;
  return file[next] === 0x0a ? next + 1 : next;
}

/** How often a stream is packed, by the dictionary before it; a picture counts as not packed. */
function filtersBefore(file: Buffer, at: number): number {
  const before = file.subarray(Math.max(0, at - 1024), at).toString('latin1');
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return /\/Subtype\s*\/Image\b/.test(dictionary) ? 0 : (dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0);
}

function unpackedSize(packed: Buffer, times: number, name: string): number {
  let content = packed;
  let size = 0;
  for (let time = 0; time < Math.min(times, 4); time += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: MOST_IN_ONE });
    } catch (error) {
      if (typeof error === 'object' && error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw overpacked(name);
      return size;
    }
    size = Math.max(size, content.length);
  }
  return size;
}

function overpacked(name: string): DocumentError {
  return new DocumentError(
    'too-large',
    `${name} unpacks to far more than its pages can show. Open it, print it to a new PDF and put that in its place.`,
  );
}
