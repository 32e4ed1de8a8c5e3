import { z } from 'zod';
import type { Extracted } from './extract/extracted';
import type { RecordKind } from './plan/records';

const KINDS = [
  'objective',
  'update',
  'theme',
  'measure',
  'award',
  'commitment',
  'term',
  'passage',
] as const satisfies readonly RecordKind[];

const schema = z.object({
  title: z.string(),
  records: z.partialRecord(z.enum(KINDS), z.number()),
  notes: z.array(z.object({ code: z.string(), message: z.string(), at: z.string().optional() })),
});

/** What an admin is told of a document in quarantine. Plain data. */
export type WhatWasRead = Readonly<z.infer<typeof schema>>;

export function whatWasRead({ facts, records, notes }: Extracted): WhatWasRead {
  const counts: Partial<Record<RecordKind, number>> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    title: facts.title,
    records: counts,
    notes: notes.map(({ code, message, at }) => ({ code, message, ...(at !== undefined && { at }) })),
  };
}

/** The same out of plain data, as it comes from the store; nothing where another version of the program wrote something else. */
export function understoodRead(plain: unknown): WhatWasRead | undefined {
  return schema.safeParse(plain).data;
}
