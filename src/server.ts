import type { AddressInfo } from 'node:net';
import { createServer, plugins, type Request, type RequestHandler, type Response, type Server, type ServerOptions } from 'restify';
import type { Log } from './log';
import { StartUpError } from './start-up-error';

const LARGEST_BODY = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const GRACE_MS = 5_000;

/** What `GET /health` says once questions are answered. */
export interface Health {
  readonly version: string;
  readonly documents: number;
  readonly records: number;
}

export interface WebOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly receive: (body: unknown, authorization: string) => Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Nothing while the documents are being read. */
  readonly health: () => Health | undefined;
  readonly log: Log;
}

export interface WebServer {
  readonly port: number;
  /** Lets what is under way finish, for a few seconds. */
  stop(): Promise<void>;
}

/** Serves the bot over HTTP. Throws a `StartUpError` when the port cannot be had. */
export async function startServer({ host, port, receive, health, log }: WebOptions): Promise<WebServer> {
  // The types are of an older release, which logged through another library.
  const server = createServer({ name: 'plan-progress-bot', log: log as unknown as ServerOptions['log'] });
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;

  server.get('/health', (_req, res, next) => {
    const now = health();
    if (now === undefined) res.send(503, { status: 'loading' });
    else res.send(200, { status: 'ok', ...now });
    next();
  });
  // An async handler may have no third parameter; the server awaits it and turns what it throws into a response.
  server.post('/api/messages', ...readJson(), async (req: Request, res: Response) => {
    if (health() === undefined) {
      res.header('Retry-After', '5');
      res.send(503, { code: 'Loading', message: 'The documents are still being read. Try again in a few seconds.' });
      return;
    }
    const { status, body } = await receive(req.body, req.header('authorization', ''));
    if (body === undefined) res.send(status);
    else res.send(status, body);
  });
  server.on('restifyError', (_req: Request, _res: Response, error: Error & { statusCode?: number }, done: () => void) => {
    if ((error.statusCode ?? 500) >= 500) log.error({ code: 'request-failed', error }, 'A request failed');
    done();
  });

  await listen(server, host, port, log);
  return { port: (server.server.address() as AddressInfo).port, stop: () => stop(server) };
}

/** Reads the body as JSON, and refuses what it cannot be before a byte of it is read. */
function readJson(): RequestHandler[] {
  const refuse: RequestHandler = (req, res, next) => {
    const refusal = refusalOf(req);
    if (refusal === undefined) {
      next();
      return;
    }
    res.header('Connection', 'close');
    res.send(refusal.status, { code: refusal.code, message: refusal.message });
    next(false);
  };
  // The types of the JSON parser leave out the reader's limit, which it hands on.
  const options: plugins.JsonBodyParserOptions & { maxBodySize: number } = { maxBodySize: LARGEST_BODY, mapParams: false };
  return [refuse, ...plugins.jsonBodyParser(options)];
}

function refusalOf(req: Request): { status: number; code: string; message: string } | undefined {
  if (req.contentType().toLowerCase() !== 'application/json') {
    return { status: 415, code: 'UnsupportedMediaType', message: 'Send the activity as Content-Type: application/json.' };
  }
  if (req.headers['content-encoding'] !== undefined) {
    return { status: 415, code: 'UnsupportedMediaType', message: 'Send the activity without a Content-Encoding.' };
  }
  if (Number(req.headers['content-length'] ?? 0) > LARGEST_BODY) {
    return { status: 413, code: 'PayloadTooLarge', message: `An activity may have at most ${LARGEST_BODY / 1024} KB.` };
  }
  return undefined;
}

function listen(server: Server, host: string, port: number, log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? `Port ${port} is taken` : `Port ${port} cannot be opened (${cause.code ?? cause.message})`;
      reject(new StartUpError('port-taken', `${why}: stop what uses it, or set PORT to a free one.`, { cause }));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      server.on('error', (error: unknown) => log.error({ code: 'server-failed', error }, 'The web server reports an error'));
      resolve();
    });
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.server.closeIdleConnections();
  const impatient = setTimeout(() => server.server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatient);
}
