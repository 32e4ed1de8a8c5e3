import { setTimeout as wait } from 'node:timers/promises';
import type { SentFiles } from '../../dialogs/admin-desk';
import type { FilePlace } from '../../dialogs/turn';
import { retryAfterMs } from '../retry-after';
import { withinSeconds } from './file-deadline';
import { EXPIRED, FileError } from './file-error';
import type { FileHosts } from './file-hosts';

const SECONDS = 60;
/** How long to wait before each further try where the host does not say. */
const PAUSES_MS = [500, 2_000, 5_000] as const;

export interface UploadOptions {
  readonly hosts: FileHosts;
  /** For all tries together. */
  readonly seconds?: number;
  readonly now: () => Date;
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Puts files where Teams says, in one piece; what the host refuses for the moment is tried again when it says. Throws `FileError`. */
export function createUpload({ hosts, seconds = SECONDS, now, pause = waited }: UploadOptions): SentFiles {
  return {
    put: (place, bytes) =>
      withinSeconds(seconds, tooSlow(place, seconds), async (signal) => {
        const url = hosts.address(place.uploadUrl);
        if (!url) throw refusedHost(place);
        if (bytes.length === 0) throw new FileError('nothing-to-send', `${place.name} is empty, so there is nothing to put there.`);
        for (const pauseMs of PAUSES_MS) {
          const response = await tried(url, bytes, signal);
          if (!isPassing(response)) {
            settled(place, response);
            return;
          }
          await pause(('failed' in response ? undefined : retryAfterMs(response.retryAfter, now())) ?? pauseMs, signal);
        }
        settled(place, await tried(url, bytes, signal));
      }),
  };
}

const waited = (milliseconds: number, signal: AbortSignal): Promise<unknown> => wait(milliseconds, undefined, { signal });

/** What a try came to: the host's answer, or why there was none. */
type Tried = { readonly status: number; readonly retryAfter: string | null } | { readonly failed: unknown };

async function tried(url: URL, bytes: Uint8Array, signal: AbortSignal): Promise<Tried> {
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` };
  try {
    const response = await fetch(url, { method: 'PUT', body: Uint8Array.from(bytes), headers, redirect: 'manual', signal });
    await response.body?.cancel();
    return { status: response.status, retryAfter: response.headers.get('retry-after') };
  } catch (failed) {
    if (signal.aborted) throw failed;
    return { failed };
  }
}

const isPassing = (outcome: Tried): boolean => 'failed' in outcome || outcome.status === 429 || outcome.status >= 500;

function settled({ name }: FilePlace, outcome: Tried): void {
  if ('failed' in outcome)
    throw new FileError('broken-off', `${name} could not be put there: the connection failed. Ask for it again.`, {
      cause: outcome.failed,
    });
  if (outcome.status >= 200 && outcome.status < 300) return;
  if (EXPIRED.has(outcome.status))
    throw new FileError('link-expired', `Teams no longer takes ${name}, for it waits some minutes only. Ask for it again.`);
  throw new FileError(
    'host-failed',
    `${name} could not be put there: OneDrive answered with ${outcome.status}. Ask for it again in a minute.`,
  );
}

function refusedHost({ name }: FilePlace): FileError {
  const remedy = 'Ask for it again; a place other than OneDrive and SharePoint has to be named in FILE_HOSTS.';
  return new FileError('host-refused', `${name} is not put where it was asked for, for that is neither OneDrive nor SharePoint. ${remedy}`);
}

function tooSlow({ name }: FilePlace, seconds: number): FileError {
  return new FileError('too-slow', `${name} could not be put there within ${seconds} seconds. Ask for it again.`);
}
