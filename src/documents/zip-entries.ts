import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { DocumentError } from './document-error';
import type { SourceFile } from './reader';

/** An Office document of a thousand pages has some dozens of parts, and one more for each picture. */
const MOST_ENTRIES = 5_000;
/** What all wanted entries together may unpack to. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Text of a document packs to a tenth, repeated rows of a sheet to a hundredth; a bomb to a thousandth. Small files may do as they like. */
const MOST_RATIO = 200;
const UNSUSPECTED = 20 * 1024 * 1024;

/**
 * The entries of a zip that are wanted, by name with "/" between its parts. What the zip says of its sizes is not trusted, and a zip inside is not
 * opened. Throws `DocumentError`: "unpacks-too-large", "truncated" (damaged in any way) or "password".
 */
export async function readZip(file: SourceFile, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  await unpack(file, wanted, (name, chunks) => parts.set(name, Buffer.concat(chunks)));
  return parts;
}

/** The names of all entries, without unpacking any. Throws as `readZip` does. */
export async function zipNames(file: SourceFile): Promise<readonly string[]> {
  const names: string[] = [];
  await unpack(file, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/** Unpacks everything and keeps nothing, for a library that unpacks by itself; `look` is shown each part and may throw. Throws as `readZip` does. */
export async function checkZip(file: SourceFile, look?: (part: Uint8Array) => void): Promise<void> {
  await unpack(file, () => true, look && ((_name, chunks) => look(Buffer.concat(chunks))));
}

type Keep = (name: string, chunks: readonly Uint8Array[]) => void;

async function unpack(file: SourceFile, wanted: (name: string) => boolean, keep?: Keep): Promise<void> {
  const most = Math.min(MOST_UNPACKED, Math.max(UNSUSPECTED, file.bytes.length * MOST_RATIO));
  try {
    const zip = await fromBufferPromise(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
    let left = most;
    for (const entry of await entriesOf(file, zip)) {
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw withPassword(file);
      const chunks: Uint8Array[] = [];
      const size = await inflated(file, zip, entry, left, keep && ((chunk) => chunks.push(chunk)));
      left -= size;
      keep?.(entry.fileName, chunks);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // What yauzl calls the encryption of later zip programs, which hides the names as well.
    if (error instanceof Error && error.message.includes('strong encryption')) throw withPassword(file, error);
    throw damaged(file, error);
  }
}

async function entriesOf(file: SourceFile, zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  if (zip.entryCount > MOST_ENTRIES) throw tooMany(file);
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const names = new Set(entries.map((entry) => entry.fileName));
  if (names.size < entries.length) throw damaged(file, new Error('two entries of one name'));
  // Bombs count the same packed bytes many times over.
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  inOrder.forEach((entry, at) => {
    const next = inOrder[at + 1];
    if (next && entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize > next.relativeOffsetOfLocalHeader)
      throw damaged(file, new Error(`${entry.fileName} and ${next.fileName} overlap`));
  });
  return entries;
}

/** The least that stands before an entry's bytes, without its name. */
const LOCAL_HEADER = 30;

/** Throws when it is more than `most`, or not what its checksum says. */
async function inflated(
  file: SourceFile,
  zip: ZipFile,
  entry: Entry,
  most: number,
  take: ((chunk: Uint8Array) => void) | undefined,
): Promise<number> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  let size = 0;
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw tooLarge(file);
    sum = crc32(chunk, sum);
    take?.(chunk);
  }
  if (sum !== entry.crc32) throw new Error(`${entry.fileName} does not match its checksum`);
  return size;
}

const tooLarge = ({ name }: SourceFile): DocumentError =>
  new DocumentError(
    'unpacks-too-large',
    `${name} unpacks to far more than a document holds. Split it, or copy its text into a new document and put that in its place.`,
  );

const tooMany = ({ name }: SourceFile): DocumentError =>
  new DocumentError(
    'unpacks-too-large',
    `${name} holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} files inside. Leave out its pictures, or copy its text into a new document and put that in its place.`,
  );

const withPassword = ({ name }: SourceFile, cause?: unknown): DocumentError =>
  new DocumentError('password', `${name} is protected with a password. Save it without one and put it back.`, { cause });

const damaged = ({ name }: SourceFile, cause: unknown): DocumentError =>
  new DocumentError(
    'truncated',
    `${name} is damaged, or was not copied whole. Copy it again; if that does not help, open it and save it anew.`,
    {
      cause,
    },
  );
