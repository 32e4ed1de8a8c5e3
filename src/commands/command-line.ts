import { resolve } from 'node:path';

/** KNOWLEDGE_DIR, or the project's own folder. */
export function knowledgeFolder(): string {
  return resolve(process.env['KNOWLEDGE_DIR'] ?? 'knowledge');
}

/** Runs a command; what it throws becomes one line on stderr and exit code 1. */
export function endWith(command: () => Promise<number>): void {
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
