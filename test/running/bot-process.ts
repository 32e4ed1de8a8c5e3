import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(__dirname, '../..');
const START_DEADLINE_MS = 60_000;

type Command = readonly [string, ...string[]];
const DIRECTLY: Command = [process.execPath, '--import', pathToFileURL(require.resolve('tsx')).href, join(ROOT, 'src/main.ts')];
/** As the README starts it. */
export const THROUGH_NPM: Command = ['npm', 'start', '--silent'];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BotProcess {
  readonly pid: number;
  /** "http://127.0.0.1:45678", without a path. */
  readonly bot: string;
  /** The emulator's address, or nothing when it was left out. */
  readonly client?: string;
  readonly stdout: () => string;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Starts the real `src/main.ts` as a process of its own, by default on free ports and without the emulator, and waits until it has said where it is. */
export async function startBot(variables: Record<string, string> = {}, command: Command = DIRECTLY): Promise<BotProcess> {
  const { child, ended, stdout, clean } = launch(variables, command);
  let deadline: NodeJS.Timeout | undefined;
  const said = new Promise<void>((done, fail) => {
    deadline = setTimeout(() => fail(new Error(`The bot did not start in time: ${stdout()}`)), START_DEADLINE_MS);
    child.stdout.on('data', () => {
      if (stdout().includes('Ctrl-C stops it.')) done();
    });
    void ended.then(({ code, stderr }) => fail(new Error(`The bot ended with ${String(code)} instead of starting: ${stderr}`)));
  });
  try {
    await said;
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    throw error;
  } finally {
    clearTimeout(deadline);
  }
  return {
    pid: child.pid!,
    bot: /Bot +(http:\S+)\/api\/messages/.exec(stdout())![1]!,
    client: /Open +(http:\S+)/.exec(stdout())?.[1],
    stdout,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const end = await ended;
      clean();
      return end;
    },
  };
}

/** Runs the real `src/main.ts` where it is expected to end by itself, as with a bad setting. */
export async function runBot(variables: Record<string, string>): Promise<Ended> {
  const { child, ended, clean } = launch(variables);
  const deadline = setTimeout(() => child.kill('SIGKILL'), START_DEADLINE_MS);
  const end = await ended;
  clearTimeout(deadline);
  clean();
  return end;
}

function launch(variables: Record<string, string>, [program, ...args]: Command = DIRECTLY) {
  const dataDir = mkdtempSync(join(tmpdir(), 'plan-progress-'));
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PATH|HOME|SystemRoot|TEMP|TMP|TZ|LANG)$/i.test(name)),
  );
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...inherited, PORT: '0', LOCAL_CLIENT: 'off', LOCAL_CLIENT_PORT: '0', DATA_DIR: dataDir, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...heard }));
  return { child, ended, stdout: () => heard.stdout, clean: () => rmSync(dataDir, { recursive: true, force: true }) };
}
