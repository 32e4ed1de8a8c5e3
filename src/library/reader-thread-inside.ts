import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { OnShare, SourceFile } from '../documents/reader';
import { DocumentError } from '../documents/document-error';
import type { FromThread, ToThread } from './reader-thread-messages';
import { recordsOf } from './reading';

/** So many records are taken over in a few milliseconds. */
const AT_ONCE = 250;

/** The share of a file's time that is over when its records are made and have yet to be handed over. */
const MADE = 0.9;

const port = parentPort;
const tell = (message: FromThread): void => port?.postMessage(message);

port?.on('message', (message: ToThread) => {
  if ('file' in message) void answer(message.file);
});

async function answer(file: SourceFile): Promise<void> {
  try {
    const tellShare = inHundredths((share) => tell({ share }));
    const { records, ...rest } = await recordsOf(file, (share) => tellShare(share * MADE));
    for (let from = 0; from < records.length; from += AT_ONCE) {
      tellShare(MADE + (1 - MADE) * (from / records.length));
      tell({ some: records.slice(from, from + AT_ONCE) });
      if (port) await once(port, 'message');
    }
    tell({ rest });
  } catch (error) {
    tell(error instanceof DocumentError ? refusal(error) : { failed: asError(error) });
  }
}

/** Passes on only what makes a difference to who looks. */
function inHundredths(tellShare: OnShare): OnShare {
  let told = 0;
  return (share) => {
    if (share - told < 0.01) return;
    told = share;
    tellShare(share);
  };
}

const refusal = ({ code, message, cause }: DocumentError): FromThread => ({
  refused: { code, message, ...(cause !== undefined && { cause: asError(cause) }) },
});

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
