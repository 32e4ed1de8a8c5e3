import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(__dirname, '../..');
const DEADLINE_MS = 90_000;

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/commands to its end, as `npm run` does; `input` is what is typed into it. */
export async function runCommand(
  name: 'ask' | 'knowledge' | 'evaluate',
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([variable]) => /^(PATH|HOME|SystemRoot|TEMP|TMP|TZ|LANG)$/i.test(variable)),
  );
  const child = spawn(process.execPath, ['--import', tsx, join(ROOT, `src/commands/${name}.ts`), ...args], {
    cwd: ROOT,
    env: { ...inherited, ...env },
    stdio: 'pipe',
    timeout: DEADLINE_MS,
  });
  const heard = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...heard };
}
