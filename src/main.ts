import { randomBytes, randomUUID } from 'node:crypto';
import { takeTurn } from '../dialogs/take-turn';
import { administration } from './administration';
import { CurrentSnapshot } from './current-snapshot';
import { loadingLine } from './loading-line';
import { startLocalClient } from './local-client';
import { createLog } from './log';
import { startServer } from './server';
import { readSettings } from './settings';
import { startFailure } from './start-failure';
import { startLines } from './start-lines';
import { stopOnSignal, type Part } from './stopping';
import { openStore } from './store/open-store';
import { createBot } from './teams/bot';

async function main(): Promise<void> {
  const running: Part[] = [];
  stopOnSignal(running);

  const settings = readSettings(process.env);
  const { identity, dataDir, databaseUrl, localClientPort, host, port, questionLog } = settings;
  const log = createLog(settings.logLevel);
  const now = (): Date => new Date();
  const newId = (): string => randomUUID().slice(0, 8);

  const store = await openStore({ dataDir, databaseUrl, now, random: randomBytes, log });
  running.push({ stop: () => store.close() });
  const current = new CurrentSnapshot();
  const { keeper, directory, admin, attend } = await administration({ settings, store, current, log, now });
  const questions = questionLog ? store.questions : undefined;
  const desk = { snapshot: current.get, memory: store.memory, admin, ...(questions && { questions }) };
  const onAnswered = (...answered: Parameters<typeof store.questions.answeredWith>): Promise<void> =>
    store.questions.answeredWith(...answered);
  const bot = createBot({ identity, takeTurn: (turn) => takeTurn(turn, desk), log, now, newId, onAnswered });

  const server = await startServer({ host, port, receive: bot.receive, health: current.health, log });
  running.push(server, bot);
  await store.settle();
  const notTaken = await keeper.start(loadingLine(process.stdout));
  running.push(...(await attend({ tell: bot.tell, isAdmin: directory.isAdmin })));

  let clientAddress: string | undefined;
  if (localClientPort !== undefined) {
    const onEnd = (): void =>
      log.warn({ code: 'local-client-ended' }, 'The Teams emulator ended; the bot goes on. Start again to have it back.');
    const client = await startLocalClient({ port: localClientPort, botPort: server.port, dataDir, onEnd });
    running.push(client);
    clientAddress = client.address;
  }
  const { withoutEffect } = settings;
  process.stdout.write(
    startLines({
      botPort: server.port,
      local: identity === undefined,
      clientAddress,
      withoutEffect,
      snapshot: current.get(),
      ...(notTaken !== undefined && { notTaken }),
    }),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
});
