import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A real PostgreSQL behind a door of our own. */
export interface Door {
  readonly databaseUrl: string;
  /** From now on nothing comes through it, and nobody is told. */
  hush(): void;
  /** Everything comes through again. */
  open(): void;
  /** All connections break. */
  cut(): void;
  close(): Promise<void>;
}

export async function doorTo(databaseUrl: string): Promise<Door> {
  const address = new URL(databaseUrl);
  const { hostname, port } = address;
  const sockets = new Set<Socket>();
  let hushed = false;
  const through = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (data) => hushed || to.write(data));
    // As of a process that stands still, whose machine takes in all that comes.
    from.on('end', () => hushed || to.end());
    from.on('error', () => undefined);
    from.on('close', () => sockets.delete(from));
  };
  const server = createServer({ allowHalfOpen: true }, (outside) => {
    const inside = connect({ port: Number(port || 5432), host: hostname, allowHalfOpen: true });
    through(outside, inside);
    through(inside, outside);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address.hostname = '127.0.0.1';
  address.port = String((server.address() as AddressInfo).port);
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    databaseUrl: address.href,
    hush: () => (hushed = true),
    open: () => (hushed = false),
    cut,
    async close() {
      cut();
      await new Promise((done) => server.close(done));
    },
  };
}
