import type { SentFile } from '../../dialogs/turn';
import { tooLarge } from '../documents/document-size';
import { withinSeconds } from './file-deadline';
import { EXPIRED, FileError } from './file-error';
import type { FileHosts } from './file-hosts';

/** A file of 50 MB over a slow line takes about so long. */
const SECONDS = 60;
const MOST_HOPS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface DownloadOptions {
  readonly hosts: FileHosts;
  /** For the whole of it. */
  readonly seconds?: number;
  /** The error for a file of so many bytes, when that is too many. */
  readonly refuses?: (name: string, bytes: number) => Error | undefined;
}

export type Download = (file: SentFile) => Promise<Uint8Array>;

/**
 * Fetches what a person sent, from the hosts that may be asked and with nothing that says who asks. The download throws `FileError`, or what `refuses` gives
 * when the file is too large; no more than that is ever held.
 */
export function createDownload({ hosts, seconds = SECONDS, refuses = tooLarge }: DownloadOptions): Download {
  return ({ name, url }) => {
    const late = new FileError('too-slow', `${name} could not be fetched within ${seconds} seconds. Send it again, or make it smaller.`);
    return withinSeconds(seconds, late, async (signal) => {
      const response = await answered(name, url, hosts, signal);
      return bytesOf(response, name, (bytes) => refuses(name, bytes));
    });
  };
}

/** What the last of some hops answers; each is allowed on its own. */
async function answered(name: string, url: string, hosts: FileHosts, signal: AbortSignal): Promise<Response> {
  let at: URL | undefined;
  let next = url;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    at = hosts.address(next, at);
    if (!at) throw refusedHost(name);
    const response = await asked(name, at, signal);
    const to = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (to === null) return good(name, response);
    await response.body?.cancel();
    next = to;
  }
  throw new FileError('too-many-hops', `${name} could not be fetched: its link leads from one place to the next. Send it again.`);
}

async function asked(name: string, url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal });
  } catch (cause) {
    throw brokenOff(name, cause);
  }
}

function good(name: string, response: Response): Response {
  if (response.status === 200) return response;
  if (EXPIRED.has(response.status))
    throw new FileError(
      'link-expired',
      `The link to ${name} is no longer good, for Teams gives it for some minutes only. Send the file again.`,
    );
  throw new FileError('host-failed', `${name} could not be fetched: its host answered with ${response.status}. Send it again in a minute.`);
}

/** A length that the host names counts against it only: what comes is counted, after it was unpacked. */
async function bytesOf({ body, headers }: Response, name: string, tooMany: (bytes: number) => Error | undefined): Promise<Uint8Array> {
  const told = tooMany(Number(headers.get('content-length') ?? 0));
  if (told) throw told;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await nextPart(reader, name); part; part = await nextPart(reader, name)) {
    length += part.length;
    const large = tooMany(length);
    if (large) throw large;
    chunks.push(part);
  }
  return Buffer.concat(chunks, length);
}

async function nextPart(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, name: string): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (cause) {
    throw brokenOff(name, cause);
  }
}

function refusedHost(name: string): FileError {
  return new FileError(
    'host-refused',
    `${name} is not fetched, for it is neither in OneDrive nor in SharePoint. Put it there and send it again; another place has to be named in FILE_HOSTS.`,
  );
}

function brokenOff(name: string, cause: unknown): FileError {
  return new FileError('broken-off', `${name} could not be fetched: the connection to its host failed. Send it again.`, { cause });
}
