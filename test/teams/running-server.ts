import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import { createLog } from '../../src/log';
import { startServer, type Health } from '../../src/server';
import type { Identity } from '../../src/settings';
import { createBot } from '../../src/teams/bot';

export interface RunningServer {
  readonly url: string;
  readonly turns: readonly Turn[];
  /** What was logged, parsed. */
  readonly logged: readonly Record<string, unknown>[];
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: unknown }>;
  stop(): Promise<void>;
}

export interface ServerSetting {
  readonly takeTurn: (turn: Turn) => Promise<readonly Reply[]>;
  readonly identity?: Identity;
  readonly health?: () => Health | undefined;
  readonly now?: () => Date;
}

/** The real server with the real adapter on a free port; only what the bot answers is given. */
export async function startTestServer({ takeTurn, identity, health, now }: ServerSetting): Promise<RunningServer> {
  const turns: Turn[] = [];
  const logged: Record<string, unknown>[] = [];
  let ids = 0;
  const log = createLog('debug', { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) });
  const bot = createBot({
    identity,
    log,
    now: now ?? (() => new Date('2018-01-15T10:00:00Z')),
    newId: () => `id-${++ids}`,
    takeTurn: (turn) => {
      turns.push(turn);
      return takeTurn(turn);
    },
  });
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    receive: bot.receive,
    health: health ?? (() => ({ version: 'v1', documents: 1, records: 2 })),
    log,
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    turns,
    logged,
    async post(body, headers = {}) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    async stop() {
      await bot.stop();
      await server.stop();
    },
  };
}
