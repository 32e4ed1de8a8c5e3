import { readFile } from 'node:fs/promises';
import { z } from 'zod';

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

/** Reads a question file (one JSON object a line). Throws an Error that names the first bad line and what is wrong with it. */
export async function readQuestionFile(path: string): Promise<PracticeQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = Line.safeParse(jsonOf(line, path, at + 1));
    if (!parsed.success) throw new Error(`${path}, line ${at + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

function jsonOf(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${path}, line ${number} is no JSON object. Each line holds one question.`);
  }
}
