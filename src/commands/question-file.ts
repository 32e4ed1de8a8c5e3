import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from '../library/system-code';
import { CommandError } from './command-error';

const Line = z.object({
  id: z.string(),
  turns: z.array(z.string()).min(1),
  category: z.string().default('other'),
  /** Files of the knowledge folder the question is about; all where absent. */
  docs: z.array(z.string()).optional(),
  expect: z.object({
    kind: z.string().optional(),
    must_contain: z.array(z.string()).default([]),
    must_not_contain: z.array(z.string()).default([]),
  }),
});

/** One line of a question file: turns of one conversation, and what the last answer's visible text must and must not contain. */
export type PracticeQuestion = z.infer<typeof Line>;

/** Reads a question file (one JSON object a line). Throws a `CommandError` when there is none, or that names the first bad line and what is wrong with it. */
export async function readQuestionFile(path: string): Promise<PracticeQuestion[]> {
  const lines = (await textOf(path)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${path}, line ${at + 1}`;
    const parsed = Line.safeParse(jsonOf(line, place));
    if (parsed.success) return [parsed.data];
    throw new CommandError('bad-question', `${place}: ${z.prettifyError(parsed.error)}. Correct the line; the README shows one.`, {
      cause: parsed.error,
    });
  });
}

function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    const code = systemCode(cause);
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new CommandError('no-question-file', `The question file ${path} ${why}. Name a .jsonl file with one question a line.`, { cause });
  });
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CommandError('bad-question', `${place} is no JSON object. Write one question a line; the README shows one.`, { cause });
  }
}
