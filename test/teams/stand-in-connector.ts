import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector answers one request with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Sent {
  /** POST for a message, PUT for one in the place of another. */
  readonly method: string;
  readonly path: string;
  readonly activity: Record<string, unknown>;
}

export interface StandInConnector {
  readonly serviceUrl: string;
  /** Every request, also those that were answered with an error. */
  readonly requests: readonly Sent[];
  /** What got through, in order. */
  readonly delivered: readonly Sent[];
  /** The answers to the next requests; after them everything is accepted. */
  readonly willAnswer: (...answers: readonly Answer[]) => void;
  /** Resolves when an activity that fits has come. */
  readonly delivery: (fits: (sent: Sent) => boolean) => Promise<Sent>;
  stop(): Promise<void>;
}

/** Speaks the channel's side of the Bot Framework protocol on a free port: takes replies to a conversation and hands out ids. */
export async function startConnector(): Promise<StandInConnector> {
  const requests: Sent[] = [];
  const delivered: Sent[] = [];
  const answers: Answer[] = [];
  const waiting: { readonly fits: (sent: Sent) => boolean; readonly done: (sent: Sent) => void }[] = [];
  const server = createServer((req, res) => {
    void json(req).then((activity) => {
      const sent = { method: req.method ?? '', path: req.url ?? '', activity };
      requests.push(sent);
      const { status, headers, body }: Answer = answers.shift() ?? { status: 201, body: { id: `sent-${requests.length}` } };
      // restify changes every response of the process; there is no chaining on writeHead any more.
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(JSON.stringify(body ?? {}));
      if (status >= 300) return;
      delivered.push(sent);
      for (const { fits, done } of waiting) if (fits(sent)) done(sent);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    delivered,
    willAnswer: (...next) => void answers.push(...next),
    delivery: (fits) => {
      const already = delivered.find(fits);
      return already ? Promise.resolve(already) : new Promise((done) => waiting.push({ fits, done }));
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function json(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
