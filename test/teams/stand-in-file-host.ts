import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileHostStandIn {
  /** "127.0.0.1:45678", as FILE_HOSTS takes it. */
  readonly host: string;
  readonly url: (path: string) => string;
  /** The paths that were asked, in order. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** Connections that are still open. */
  readonly connections: () => Promise<number>;
  /** Answers a path from now on. */
  readonly on: (path: string, answer: (res: ServerResponse, req: IncomingMessage) => void) => void;
  stop(): Promise<void>;
}

/** A host of files on a free port of this computer, which answers each path as it is told to and everything else with 404. */
export async function startFileHost(): Promise<FileHostStandIn> {
  const answers = new Map<string, (res: ServerResponse, req: IncomingMessage) => void>();
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    headers.push(req.headers);
    const answer = answers.get(req.url ?? '');
    if (answer) answer(res, req);
    else begun(res, 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: (path) => `http://${host}${path}`,
    asked,
    headers,
    connections: () => new Promise((done, fail) => server.getConnections((error, open) => (error ? fail(error) : done(open)))),
    on: (path, answer) => void answers.set(path, answer),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** All that was sent with a request. */
export async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A response with its head written: restify, once loaded, leaves `writeHead` with nothing to go on from, in every server of the process. */
export function begun(res: ServerResponse, status: number, headers: Readonly<Record<string, string | number>> = {}): ServerResponse {
  res.writeHead(status, headers);
  return res;
}
