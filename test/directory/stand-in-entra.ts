import { createHash, randomUUID, verify, constants, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What one request is answered with instead of what would be said otherwise; `held` is answered with nothing at all. */
export type Answer = 'held' | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

export interface Person {
  readonly id: string;
  readonly userType?: string | null;
  readonly accountEnabled?: boolean | null;
}

/** Microsoft's token endpoint and Microsoft Graph on one free port of this computer, as far as a group is asked for its members. */
export interface StandInEntra {
  readonly origin: string;
  /** The certificate that vouches for it. */
  readonly authority: string;
  /** Every request in order, by its path with its query. */
  readonly requests: { readonly token: string[]; readonly graph: string[] };
  /** Tokens that were handed out. */
  readonly tokens: readonly string[];
  readonly groups: Map<string, readonly Person[]>;
  pageSize: number;
  /** Where the next page is said to be. */
  nextPageAt: string | undefined;
  willAnswer(part: 'token' | 'graph', ...answers: readonly Answer[]): void;
  /** Cuts the connections of what is held. */
  cut(): void;
  /** Every token so far is taken back. */
  revoke(): void;
  reset(): void;
  stop(): Promise<void>;
}

export interface Registration {
  readonly tenantId: string;
  readonly appId: string;
  readonly secret: string;
  /** PEM. */
  readonly certificate: string;
}

const graphError = (status: number, code: string, message: string): Exclude<Answer, 'held'> => ({
  status,
  body: {
    error: { code, message, innerError: { date: '2026-11-21T10:00:00', 'request-id': randomUUID(), 'client-request-id': randomUUID() } },
  },
});

const entraError = (status: number, error: string, number: number, text: string): Exclude<Answer, 'held'> => ({
  status,
  body: {
    error,
    error_description: `AADSTS${number}: ${text} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: 2026-11-21 10:00:00Z`,
    error_codes: [number],
    timestamp: '2026-11-21 10:00:00Z',
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  },
});

export const FORBIDDEN = graphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
export const throttled = (retryAfter: string): Answer => ({
  ...graphError(429, 'TooManyRequests', 'Too many requests'),
  headers: { 'retry-after': retryAfter },
});
export const broken = (status: number): Answer => graphError(status, 'UnknownError', '');

export async function startEntra(registration: Registration): Promise<StandInEntra> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const waiting: Record<'token' | 'graph', Answer[]> = { token: [], graph: [] };
  const tokens: string[] = [];
  const valid = new Set<string>();
  const held: ServerResponse[] = [];

  const server = createServer({ key: pems.private, cert: pems.cert }, (req, res) => void handle(req, res));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const entra: StandInEntra = {
    origin,
    authority: pems.cert,
    requests: { token: [], graph: [] },
    tokens,
    groups: new Map(),
    pageSize: 999,
    nextPageAt: undefined,
    willAnswer: (part, ...answers) => void waiting[part].push(...answers),
    cut: () => held.splice(0).forEach((response) => response.destroy()),
    revoke: () => valid.clear(),
    reset() {
      waiting.token.length = waiting.graph.length = entra.requests.token.length = entra.requests.graph.length = 0;
      entra.groups.clear();
      entra.pageSize = 999;
      entra.nextPageAt = undefined;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '', origin);
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const answer = answerTo(req, url, new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    if (answer === 'held') {
      held.push(res);
      return;
    }
    res.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    res.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}));
  }

  function answerTo(req: IncomingMessage, url: URL, form: URLSearchParams): Answer {
    const home = `${origin}/${registration.tenantId}`;
    if (url.href === `${home}/v2.0/.well-known/openid-configuration`) return { status: 200, body: configuration(home) };
    if (url.pathname === `/${registration.tenantId}/oauth2/v2.0/token`) {
      entra.requests.token.push(url.pathname);
      return waiting.token.shift() ?? token(form, `${home}/oauth2/v2.0/token`);
    }
    entra.requests.graph.push(url.pathname + url.search);
    return waiting.graph.shift() ?? members(req, url);
  }

  function token(form: URLSearchParams, endpoint: string): Answer {
    if (form.get('grant_type') !== 'client_credentials') return entraError(400, 'unsupported_grant_type', 70003, 'Unsupported grant type.');
    if (form.get('client_id') !== registration.appId) return entraError(400, 'unauthorized_client', 700016, 'Application was not found.');
    if (form.get('scope')?.split(' ').includes(`${origin}/.default`) !== true)
      return entraError(400, 'invalid_scope', 70011, 'Invalid scope.');
    const assertion = form.get('client_assertion');
    const known = assertion === null ? form.get('client_secret') === registration.secret : isSigned(assertion, endpoint, registration);
    if (!known) return entraError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    const access_token = `token-${randomUUID()}`;
    tokens.push(access_token);
    valid.add(access_token);
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } };
  }

  function members(req: IncomingMessage, url: URL): Answer {
    if (!valid.has(req.headers.authorization?.replace(/^Bearer /, '') ?? ''))
      return graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
    const groupId = /^\/v1\.0\/groups\/([^/]+)\/transitiveMembers\/microsoft\.graph\.user$/.exec(url.pathname)?.[1];
    const people = groupId === undefined ? undefined : entra.groups.get(groupId);
    if (people === undefined) return graphError(404, 'Request_ResourceNotFound', `Resource '${groupId ?? ''}' does not exist.`);
    if (req.headers.consistencylevel !== 'eventual' || url.searchParams.get('$count') !== 'true')
      return graphError(400, 'Request_UnsupportedQuery', 'Unsupported Query.');
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const until = from + Math.min(entra.pageSize, Number(url.searchParams.get('$top') ?? 100));
    const selected = url.searchParams.get('$select')?.split(',') ?? ['id'];
    const value = people
      .slice(from, until)
      .map((person) => ({ userType: 'Member', accountEnabled: true, displayName: 'Sam Okafor', ...person }))
      .map((person) => Object.fromEntries(Object.entries(person).filter(([name]) => selected.includes(name))));
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(until));
    const link = entra.nextPageAt ?? (until < people.length ? next.href : undefined);
    return { status: 200, body: { '@odata.count': people.length, ...(link !== undefined && { '@odata.nextLink': link }), value } };
  }

  return entra;
}

const configuration = (home: string): object => ({
  issuer: `${home}/v2.0`,
  authorization_endpoint: `${home}/oauth2/v2.0/authorize`,
  token_endpoint: `${home}/oauth2/v2.0/token`,
  jwks_uri: `${home}/discovery/v2.0/keys`,
});

/** Whether a client assertion is by the registered certificate's key, for this endpoint and not too old. */
function isSigned(assertion: string, audience: string, { certificate, appId }: Registration): boolean {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const decode = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const [header, claims] = [decode(head), decode(body)];
  const x509 = new X509Certificate(certificate);
  const key = { key: x509.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return (
    header['alg'] === 'PS256' &&
    header['x5t#S256'] === createHash('sha256').update(x509.raw).digest('base64url') &&
    claims['aud'] === audience &&
    claims['iss'] === appId &&
    Number(claims['exp']) * 1000 > Date.now() &&
    verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
  );
}
