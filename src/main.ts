import { randomUUID } from 'node:crypto';
import { takeTurn } from '../dialogs/take-turn';
import { CurrentSnapshot } from './current-snapshot';
import { loadLibrary } from './library/load';
import { loadingLine } from './loading-line';
import { startLocalClient } from './local-client';
import { createLog } from './log';
import { startServer } from './server';
import { readSettings } from './settings';
import { startFailure } from './start-failure';
import { startLines } from './start-lines';
import { stopOnSignal, type Part } from './stopping';
import { createMemoryShelf } from './store/memory-shelf';
import { createBot } from './teams/bot';

const HOUR_MS = 60 * 60_000;

async function main(): Promise<void> {
  const running: Part[] = [];
  stopOnSignal(running);

  const { identity, knowledgeDir, dataDir, localClientPort, logLevel, host, port, withoutEffect } = readSettings(process.env);
  const log = createLog(logLevel);
  const now = (): Date => new Date();
  const current = new CurrentSnapshot();
  const memory = createMemoryShelf({ limit: 5_000, lifetimeMs: 8 * HOUR_MS, now });
  const desk = { snapshot: current.get, memory };
  const newId = (): string => randomUUID().slice(0, 8);
  const bot = createBot({ identity, takeTurn: (turn) => takeTurn(turn, desk), log, now, newId });

  const server = await startServer({ host, port, receive: bot.receive, health: current.health, log });
  running.push(server);
  const onFailure = (file: string, error: unknown): void => log.error({ code: 'document-failed', file, error }, 'A document gave nothing');
  const snapshot = await loadLibrary(knowledgeDir, { onProgress: loadingLine(process.stdout), onFailure });
  current.replace(snapshot);

  let clientAddress: string | undefined;
  if (localClientPort !== undefined) {
    const onEnd = (): void =>
      log.warn({ code: 'local-client-ended' }, 'The Teams emulator ended; the bot goes on. Start again to have it back.');
    const client = await startLocalClient({ port: localClientPort, botPort: server.port, dataDir, onEnd });
    running.push(client);
    clientAddress = client.address;
  }
  process.stdout.write(startLines({ botPort: server.port, local: identity === undefined, clientAddress, withoutEffect, snapshot }));
}

main().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
});
