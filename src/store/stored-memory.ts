import { z } from 'zod';
import { COMMITMENT_WISHES } from '../ask/commitment-wish';
import type { Memory } from '../ask/memory';
import type { Wanted } from '../ask/question';
import { RECORD_KINDS } from '../library/kinds';

/** As a record, so that the compiler misses none. */
const WANTED: Readonly<Record<Wanted, Wanted>> = {
  value: 'value',
  percent: 'percent',
  share: 'share',
  count: 'count',
  change: 'change',
  before: 'before',
  target: 'target',
  money: 'money',
  cost: 'cost',
  theme: 'theme',
  objective: 'objective',
  measures: 'measures',
  when: 'when',
  who: 'who',
  why: 'why',
  comparison: 'comparison',
  definition: 'definition',
};
const words = z.array(z.string());
const month = z.string().regex(/^\d{4}-\d{2}$/);

const SUBJECT = z.looseObject({
  objective: z.string().optional(),
  measures: words.optional(),
  period: z.object({ from: month, to: month }).optional(),
  terms: words,
  places: words,
  wanted: z.array(z.enum(WANTED)),
  commitments: z.enum(COMMITMENT_WISHES).optional(),
});

const OFFERED = z.looseObject({
  offers: z.array(
    z.looseObject({ label: z.string(), ask: z.string(), record: z.string().optional(), kind: z.enum(RECORD_KINDS).optional() }),
  ),
  choosing: z.boolean(),
  cut: z.literal(true).optional(),
  taken: z.number().optional(),
});

const MEMORY = z.looseObject({
  subject: SUBJECT,
  offered: OFFERED.optional(),
  get rest(): z.ZodOptional<z.ZodType> {
    return z.looseObject({ ask: z.string(), from: z.number(), before: MEMORY.optional() }).optional();
  },
});

/** What was talked about, out of its JSON; nothing for what an older or newer version wrote otherwise. */
export function memoryOfText(text: string): Memory | undefined {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    return undefined;
  }
  return MEMORY.safeParse(plain).success ? (plain as Memory) : undefined;
}
