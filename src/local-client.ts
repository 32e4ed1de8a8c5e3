import { fork, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { localClientEnvironment } from './local-client-environment';
import { processEnd } from './process-end';
import { StartUpError } from './start-up-error';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 3_000;

export interface LocalClientOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly botPort: number;
  /** Where it writes its log. */
  readonly dataDir: string;
  /** Told when it ends without having been stopped. */
  readonly onEnd: () => void;
}

export interface LocalClient {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts Microsoft's emulator of Teams beside the bot, for this computer only. Throws a `StartUpError` when it does not come up on its port. */
export async function startLocalClient({ port, botPort, dataDir, onEnd }: LocalClientOptions): Promise<LocalClient> {
  const folder = join(dataDir, 'local-client');
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new StartUpError(
      'data-folder',
      `The data folder ${dataDir} cannot be written. Set DATA_DIR to a folder that can be, and start again.`,
      { cause },
    );
  });
  const child = launch(folder, port, botPort);
  const ended = processEnd(child);
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill();
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(impatient);
  };
  try {
    const got = await portOf(child);
    // With its port taken the emulator quietly takes another, where nobody would look for it.
    if (port !== 0 && got !== port) {
      throw new StartUpError(
        'port-taken',
        `Port ${port} is taken: stop what uses it, or set LOCAL_CLIENT_PORT to a free one, or LOCAL_CLIENT=off.`,
      );
    }
    child.once('exit', () => {
      if (!stopping) onEnd();
    });
    return { address: `http://localhost:${got}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch(folder: string, port: number, botPort: number): ChildProcess {
  const loaded = [require.resolve('tsx'), join(__dirname, 'local-client-leash.ts')].flatMap((file) => [
    '--import',
    pathToFileURL(file).href,
  ]);
  return fork(
    require.resolve('@microsoft/m365agentsplayground/cli.js'),
    ['start', '-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      execArgv: loaded,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: localClientEnvironment(process.env, folder),
    },
  );
}

/** The port the emulator says it listens on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const fail = (why: string, cause?: unknown): void => {
      clearTimeout(late);
      const last = heard.at(-1);
      const said = last === undefined ? '' : ` (${last})`;
      const message = `The local Teams client ${why}${said}. Set LOCAL_CLIENT=off to start without it.`;
      reject(new StartUpError('local-client-failed', message, { cause }));
    };
    const late = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    child.once('error', (error) => fail(`could not be started: ${error.message}`, error));
    child.once('exit', () => fail('ended at once'));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        const listening = /^Listening on (\d+)$/.exec(line)?.[1];
        if (listening === undefined) heard.push(line);
        if (listening !== undefined || heard.length > 20) heard.shift();
        if (listening === undefined) return;
        clearTimeout(late);
        resolve(Number(listening));
      });
    }
  });
}
