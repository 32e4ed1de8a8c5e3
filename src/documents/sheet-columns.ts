import { DocumentError } from './document-error';
import type { SourceFile } from './reader';

/** The last column that Excel has. */
const LAST = 16_384;

/**
 * The parser makes an object for each column that a sheet says it sets, and one for two milliards of them would end the whole program, not only its
 * thread. Throws `DocumentError` where a part of a workbook names columns that no sheet has.
 */
export function checkColumns({ name }: SourceFile, part: Uint8Array): void {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
  for (const [element] of text.matchAll(/<(?:\w+:)?col\b[^<>]*>/g)) {
    for (const [, value = ''] of element.matchAll(/m(?:in|ax)\s*=\s*["']?([^"'\s/>]*)/g)) {
      if (/^\d+$/.test(value) && Number(value) <= LAST) continue;
      throw new DocumentError(
        'unreadable',
        `${name} names columns that no sheet has. Open it in Excel, save it again as .xlsx and put it back.`,
      );
    }
  }
}
