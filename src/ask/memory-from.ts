import { z } from 'zod';
import { LASTING, type Memory } from './memory';

const words = z.array(z.string().max(400)).max(60);

const MEMORY = z.object({
  subject: z.object({
    objective: z.string().max(400).optional(),
    measures: words.optional(),
    terms: words,
    places: words,
    wanted: z.array(z.enum(LASTING)).max(20),
  }),
});

/** A memory that came back from outside, in a button's data; nothing for what is none. */
export function memoryFrom(value: unknown): Memory | undefined {
  const { data } = MEMORY.safeParse(value);
  if (!data) return undefined;
  const { objective, measures, ...subject } = data.subject;
  return { subject: { ...subject, ...(objective === undefined ? {} : { objective }), ...(measures === undefined ? {} : { measures }) } };
}
