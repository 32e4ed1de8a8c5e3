import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../documents/document-error';
import type { OnShare, SourceFile } from '../documents/reader';
import type { Extracted } from '../extract/extracted';
import type { PlanRecord } from '../plan/records';
import type { Reading } from './reading';
import type { FromThread, ToThread } from './reader-thread-messages';

/** What one document may take. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A plan of 300 pages takes some seconds and some 300 MB. */
const LIMITS: ReadingLimits = { seconds: 60, megabytes: 768 };
const MEGABYTE = 1024 * 1024;
/** How often the memory is looked at: what a parser doubles it has doubled again in a tenth of a second. */
const WATCH_MS = 20;
const START = join(__dirname, 'reader-thread-start.mjs');

/** Reads in a thread of its own, begun with the first file. A document that takes too long or too much ends the thread; the next file has a new one. */
export function readInThread(limits: ReadingLimits = LIMITS): Reading {
  let thread: Worker | undefined;
  const end = async (): Promise<void> => {
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };
  const read = async (file: SourceFile, onShare?: OnShare): Promise<Extracted> => {
    thread ??= begun();
    const answer = await answerOf(thread, file, limits, onShare);
    if (!('stopped' in answer)) return answer;
    await end();
    throw answer.stopped;
  };
  const begun = (): Worker => {
    const worker = new Worker(START, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    // What a parser left behind may fail after its document was read; that costs nobody but the thread.
    const forget = (): void => {
      if (thread === worker) thread = undefined;
    };
    return worker.on('error', forget).on('exit', forget);
  };
  return { read, end };
}

type Stopped = { readonly stopped: Error };

/** What the thread makes of a file. Throws what the document or the bot did wrong; an answer that is `stopped` leaves the thread of no more use. */
function answerOf(thread: Worker, file: SourceFile, limits: ReadingLimits, onShare?: OnShare): Promise<Extracted | Stopped> {
  const records: PlanRecord[] = [];
  const say = (message: ToThread, bytes: ArrayBuffer[] = []): void => thread.postMessage(message, bytes);
  return new Promise((resolve, reject) => {
    const stop = (stopped: Error): void => settle(() => resolve({ stopped }));
    const late = setTimeout(() => stop(tooSlow(file, limits)), limits.seconds * 1_000);
    // What a parser unpacks stands beside the thread's heap, which alone has a bound of its own.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * MEGABYTE) stop(tooMuch(file));
    }, WATCH_MS);
    const settle = (how: () => void): void => {
      clearTimeout(late);
      clearInterval(watch);
      thread.off('message', hear).off('messageerror', stop).off('error', fail).off('exit', fail);
      how();
    };
    const hear = (message: FromThread): void => {
      if ('share' in message) onShare?.(message.share);
      else if ('some' in message) {
        records.push(...message.some);
        // What else came meanwhile, questions among it, has its turn before the next.
        void setImmediate().then(() => say({ goOn: true }));
      } else if ('rest' in message) settle(() => resolve({ ...message.rest, records }));
      else if ('refused' in message) {
        const { code, message: why, cause } = message.refused;
        settle(() => reject(new DocumentError(code, why, { cause })));
      } else settle(() => reject(message.failed));
    };
    const fail = (why: Error | number): void => stop(died(file, typeof why === 'number' ? new Error(`the thread ended with ${why}`) : why));
    thread.on('message', hear).on('messageerror', stop).on('error', fail).on('exit', fail);
    const bytes = Uint8Array.from(file.bytes);
    say({ file: { name: file.name, bytes } }, [bytes.buffer]);
  });
}

function tooSlow({ name }: SourceFile, { seconds }: ReadingLimits): DocumentError {
  return new DocumentError(
    'too-slow',
    `${name} could not be read within ${seconds} seconds. Split it into documents of some hundred pages.`,
  );
}

function died({ name }: SourceFile, error: Error): DocumentError {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch({ name });
  return new DocumentError('unreadable', `${name} could not be read. Open it, save it again and put it back.`, { cause: error });
}

function tooMuch({ name }: Pick<SourceFile, 'name'>): DocumentError {
  return new DocumentError('too-much-memory', `${name} takes more memory than the bot may use. Split it, or leave out its pictures.`);
}
