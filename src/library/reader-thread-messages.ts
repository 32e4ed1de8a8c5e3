import type { SourceFile } from '../documents/reader';
import type { DocumentError } from '../documents/document-error';
import type { Extracted } from '../extract/extracted';
import type { PlanRecord } from '../plan/records';

/** To the thread: a file, and when its answer has been taken, that it may go on. */
export type ToThread = { readonly file: SourceFile } | { readonly goOn: true };

/** From the thread: the share that is done, from 0 to 1; some of the records, again and again, then the rest of what was extracted; or why there is none. */
export type FromThread =
  | { readonly share: number }
  | { readonly some: readonly PlanRecord[] }
  | { readonly rest: Omit<Extracted, 'records'> }
  | { readonly refused: { readonly code: DocumentError['code']; readonly message: string; readonly cause?: Error } }
  | { readonly failed: Error };
