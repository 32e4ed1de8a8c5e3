import { z } from 'zod';
import type { Extracted } from '../extract/extracted';
import type { StoredSnapshot } from '../library/snapshot-shelf';

/** What a snapshot is put together by. The rest is what the same program wrote, by `program`. */
const SNAPSHOT = z.looseObject({
  id: z.string(),
  before: z.string().optional(),
  program: z.string(),
  files: z.array(z.looseObject({ file: z.string(), reading: z.string().optional() })),
  report: z.looseObject({ at: z.string(), version: z.string(), files: z.array(z.unknown()) }),
});

/** Only its outside: it was written by the program that its key names, and a look at each of its records would keep people waiting. */
const READING = z.looseObject({ facts: z.looseObject({}), records: z.custom(Array.isArray), notes: z.custom(Array.isArray) });

/** A snapshot out of its JSON; nothing for what is none. */
export function snapshotOfText(text: string): StoredSnapshot | undefined {
  const plain = parsed(text);
  return SNAPSHOT.safeParse(plain).success ? (plain as StoredSnapshot) : undefined;
}

/** What was read of a document, out of its JSON; nothing for what is none. */
export function readingOfText(text: string): Extracted | undefined {
  const plain = parsed(text);
  return READING.safeParse(plain).success ? (plain as Extracted) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
