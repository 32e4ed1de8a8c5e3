import { z } from 'zod';
import type { Extracted } from './extract/extracted';
import { countByKind, RECORD_KINDS } from './library/kinds';

const schema = z.object({
  title: z.string(),
  records: z.partialRecord(z.enum(RECORD_KINDS), z.number()),
  notes: z.array(z.object({ code: z.string(), message: z.string(), at: z.string().optional() })),
});

/** What an admin is told of a document in quarantine. Plain data. */
export type WhatWasRead = Readonly<z.infer<typeof schema>>;

export function whatWasRead({ facts, records, notes }: Extracted): WhatWasRead {
  return {
    title: facts.title,
    records: countByKind(records),
    notes: notes.map(({ code, message, at }) => ({ code, message, ...(at !== undefined && { at }) })),
  };
}

/** The same out of plain data, as it comes from the store; nothing where another version of the program wrote something else. */
export function understoodRead(plain: unknown): WhatWasRead | undefined {
  return schema.safeParse(plain).data;
}
