import { DocumentError } from './document-error';

/** Larger files are no plan that somebody wrote. */
const MOST_BYTES = 50 * 1024 * 1024;

/** What to say of a file of so many bytes, if it is too large; it can be known before it is read. */
export function tooLarge(name: string, bytes: number): DocumentError | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return new DocumentError('too-large', `${name} is larger than ${MOST_BYTES / 1024 / 1024} MB. Split it, or leave out its pictures.`);
}
