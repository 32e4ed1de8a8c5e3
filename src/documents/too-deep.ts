import { DocumentError } from './document-error';

/** Tells the end of the stack from other failures: thousands of elements inside one another, as no person writes them. */
export function tooDeep(file: string, error: unknown): DocumentError | undefined {
  if (!(error instanceof Error) || error.name !== 'RangeError' || !error.message.includes('call stack')) return undefined;
  const message = `${file} has lists, tables or quotations inside one another to a depth that cannot be read. Copy its text into a new document and put that in its place.`;
  return new DocumentError('too-deep', message, { cause: error });
}
