import { fromBuffer, type ZipFile } from 'yauzl';
import { DocumentError } from './document-error';
import type { SourceFile } from './reader';

/** What the bytes of an Office document are: a zip of parts, or the older container, which also holds the encrypted ones. */
export type OfficePackage = 'zip' | 'compound';

/** Parts that unpack to more than this are no workbook that somebody wrote. */
const MOST_UNPACKED = 400 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/** Looks at the container before a parser does. Throws `DocumentError` for no Office document, a cut-off one and one that unpacks to too much. */
export async function checkPackage(file: SourceFile): Promise<OfficePackage> {
  if (begins(file.bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (!begins(file.bytes, 0x50, 0x4b)) {
    const message = `${file.name} is no Excel workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx).`;
    throw new DocumentError('unreadable', message);
  }
  let unpacked: number;
  try {
    unpacked = await unpackedSize(file.bytes);
  } catch (error) {
    const message = `${file.name} is cut off or damaged. Copy it again from where it came, or save it anew in Excel.`;
    throw new DocumentError('truncated', message, { cause: error });
  }
  if (unpacked > MOST_UNPACKED) {
    const size = `${Math.round(unpacked / 1024 / 1024)} MB`;
    throw new DocumentError('unpacks-too-large', `${file.name} unpacks to ${size}. Split it, or take out what the bot does not need.`);
  }
  return 'zip';
}

/** The sum that the directory of a zip gives for its parts. */
async function unpackedSize(bytes: Uint8Array): Promise<number> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: false }, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  return new Promise((resolve, reject) => {
    let sum = 0;
    zip.on('entry', (entry: { readonly uncompressedSize: number }) => (sum += entry.uncompressedSize));
    zip.on('end', () => {
      resolve(sum);
    });
    zip.on('error', reject);
  });
}
