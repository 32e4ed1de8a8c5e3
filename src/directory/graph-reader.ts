import { setTimeout as wait } from 'node:timers/promises';
import type { AppToken } from './app-token';
import { retryAfterMs } from '../retry-after';
import { DirectoryError } from './directory-error';

export interface GraphOptions {
  readonly token: AppToken;
  readonly now: () => Date;
  /** From 0 to 1; spreads what several bots try again. */
  readonly random: () => number;
}

const REQUEST_LIMIT_MS = 5_000;
const MOST_ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
/** A person waits meanwhile. */
const LONGEST_WAIT_MS = 10_000;

/** What Graph said to one request, or why it said nothing. */
interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** Asks Microsoft Graph for one look-up of several pages, which share how long is waited in all and the one new token. */
export class GraphReader {
  private waitedMs = 0;
  private hasFreshToken = false;

  constructor(private readonly options: GraphOptions) {}

  /** The answer's JSON. Throws a `DirectoryError` when Graph refuses, or still fails after a few attempts. */
  async get(url: string): Promise<unknown> {
    let fresh = false;
    for (let attempt = 1; ; attempt++) {
      const said = await this.ask(url, fresh);
      if (said.status === 200) return said.body;
      // A token may have been taken back before its time.
      fresh = said.status === 401 && !this.hasFreshToken;
      if (fresh) this.hasFreshToken = true;
      else await this.pause(said, attempt);
    }
  }

  private async ask(url: string, fresh: boolean): Promise<Said> {
    const { token, now } = this.options;
    const authorization = `Bearer ${await token.get({ fresh })}`;
    try {
      const response = await fetch(url, {
        headers: { authorization, accept: 'application/json', consistencylevel: 'eventual' },
        redirect: 'error',
        signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
      });
      return {
        status: response.status,
        body: parsed(await response.text()),
        retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now()),
      };
    } catch (cause) {
      return { status: 0, body: undefined, cause };
    }
  }

  /** Waits where another attempt is of use; throws where it is not. */
  private async pause(said: Said, attempt: number): Promise<void> {
    const passing = said.status === 0 || said.status === 429 || said.status >= 500;
    const pauseMs = said.retryAfterMs ?? this.options.random() * FIRST_PAUSE_MS * 2 ** (attempt - 1);
    if (!passing || attempt >= MOST_ATTEMPTS || this.waitedMs + pauseMs > LONGEST_WAIT_MS) throw failure(said);
    this.waitedMs += pauseMs;
    await wait(pauseMs);
  }
}

function failure({ status, body, retryAfterMs, cause }: Said): DirectoryError {
  const said = status === 0 ? 'no answer' : [status, errorCodeIn(body)].filter(Boolean).join(' ');
  switch (status) {
    case 401:
      return new DirectoryError(
        'graph-refuses-token',
        `Microsoft Graph refuses the bot's token (${said}): GRAPH_URL and AUTHORITY_URL must be of the same cloud.`,
      );
    case 403:
      return new DirectoryError(
        'graph-forbidden',
        `Microsoft Graph does not let the bot see who is in the group (${said}): grant its registration the application permissions GroupMember.Read.All and User.Read.All, with an administrator's consent.`,
      );
    case 404:
      return new DirectoryError(
        'group-not-found',
        `There is no such group (${said}): set ADMIN_GROUP_ID to the object id of a group that exists.`,
      );
    case 429:
      return new DirectoryError('graph-throttled', `Microsoft Graph asks to be left alone for a while (${said}).`, { retryAfterMs });
    default:
      return new DirectoryError('graph-failed', `Microsoft Graph fails (${said}): check that GRAPH_URL can be reached from here.`, {
        cause,
        retryAfterMs,
      });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The short code of an error's body; its message is left out, for it names people and groups. */
function errorCodeIn(body: unknown): string {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: unknown } | null };
  const code = error?.code;
  return typeof code === 'string' && /^[\w.]{1,60}$/.test(code) ? code : '';
}
