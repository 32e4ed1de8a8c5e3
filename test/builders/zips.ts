import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip with these entries, as any program would write it. */
export async function aZip(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A zip whose one entry is as many zeros as this, packed without ever standing in memory. */
export async function aBomb(name: string, bytes: number): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addReadStream(Readable.from(zeros(bytes)), name);
  zip.end();
  return buffer(zip.outputStream);
}

function* zeros(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(1024 * 1024);
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, Math.min(left, block.length));
}

const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

/** The zip with the central directory's entries changed; `at` is where an entry begins. */
export function withEntries(zip: Buffer, change: (bytes: Buffer, at: number, entry: number) => void): Buffer {
  const bytes = Buffer.from(zip);
  let entry = 0;
  for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 4)) change(bytes, at, entry++);
  return bytes;
}

/** The zip with other bytes of the same number wherever these stand. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}
