import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
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
  const exited = once(child, 'exit');
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill();
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
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
      env: {
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(__dirname, 'local-client.yml'),
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'emulator.log'),
        TEAMSAPPTESTER_BROWSER: 'none',
        // The option above takes effect only after the first event; this keeps that one at home too.
        APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: '{"disableAppInsights":true,"disableStatsbeat":true}',
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      },
    },
  );
}

/** The port the emulator says it listens on. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const fail = (why: string): void => {
      const last = heard.at(-1);
      reject(
        new StartUpError(
          'local-client-failed',
          `The local Teams client ${why}${last === undefined ? '' : ` (${last})`}. Set LOCAL_CLIENT=off to start without it.`,
        ),
      );
    };
    const late = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
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
    child.once('exit', () => clearTimeout(late));
  });
}
