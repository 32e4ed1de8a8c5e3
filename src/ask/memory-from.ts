import { z } from 'zod';
import type { Month } from '../plan/period';
import { COMMITMENT_WISHES } from './commitment-wish';
import { LASTING, type Memory } from './memory';

const words = z.array(z.string().max(400)).max(60);

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .transform((text) => text as Month);

const MEMORY = z.object({
  subject: z.object({
    objective: z.string().max(400).optional(),
    measures: words.optional(),
    period: z.object({ from: month, to: month }).optional(),
    terms: words,
    places: words,
    commitments: z.enum(COMMITMENT_WISHES).optional(),
    wanted: z.array(z.enum(LASTING)).max(20),
  }),
});

/** A memory that came back from outside, in a button's data; nothing for what is none. */
export function memoryFrom(value: unknown): Memory | undefined {
  const { data } = MEMORY.safeParse(value);
  if (!data) return undefined;
  const { objective, measures, period, commitments, ...subject } = data.subject;
  return {
    subject: {
      ...subject,
      ...(objective === undefined ? {} : { objective }),
      ...(measures === undefined ? {} : { measures }),
      ...(period === undefined ? {} : { period }),
      ...(commitments === undefined ? {} : { commitments }),
    },
  };
}
