import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from '../library/system-code';
import { CommandError } from './command-error';

const Value = z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.union([z.string(), z.number()]))]);

const Line = z.object({
  /** The document's file in the knowledge folder. */
  doc: z.string(),
  kind: z.enum(['objective', 'update', 'measure', 'funding', 'commitment', 'theme_link']),
  /** Names the fact in the report. */
  key: z.string(),
  fields: z.record(z.string(), Value),
});

/** One line of a fact file: what a person knows a document to hold. */
export type Fact = z.infer<typeof Line>;

/** Reads a fact file (one JSON object a line). Throws a `CommandError` when there is none, or that names the first bad line. */
export async function readFactFile(path: string): Promise<Fact[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandError(
      'no-fact-file',
      `The fact file ${path} cannot be read (${systemCode(cause)}). Name a .jsonl file with one fact a line.`,
      {
        cause,
      },
    );
  });
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [factIn(line, `${path}, line ${at + 1}`)]));
}

function factIn(line: string, place: string): Fact {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CommandError('bad-fact', `${place} is no JSON object. Write one fact a line; the README shows one.`, { cause });
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError('bad-fact', `${place}: ${z.prettifyError(parsed.error)}. Correct the line; the README shows one.`, {
    cause: parsed.error,
  });
}
