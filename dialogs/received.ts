import { receivedCard, receivedText } from '../src/cards/received-card';
import { receivedHeadline } from '../src/cards/received-draft';
import { shorten } from '../src/cards/shorten';
import { shownName } from '../src/library/shown-name';
import type { AdminDesk, Kept, ReceivedDocument } from './admin-desk';
import { allowed, whoOf } from './allowed';
import type { ActOutcome } from './audit-trail';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import { reloadReply } from './reload';
import type { Reply } from './reply';
import type { SentFile, Turn } from './turn';
import { writtenDown } from './written-down';

const MOST_FILES = 5;
const LONGEST_NAME = 120;
const HOW = ['new', 'replace', 'beside'] as const;
const GONE =
  'That document does not wait any more: it was kept or discarded before, or was sent more than a day ago. Send it again if you need it.';

/** Files that a person sends, and the buttons under what was read of them: nothing comes among the documents before an admin keeps it. */
export async function receivedDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const { did } = turn;
  if (!admin) return undefined;
  if (did.kind === 'said' && did.files.length > 0) return filesSent(turn, desk, admin, did.files);
  if (did.kind !== 'pressed') return undefined;
  const id = did.data['id'];
  if (typeof id !== 'string' || id === '') return undefined;
  const pressed = { id, on: nameOf(did.data['name']) };
  const how = HOW.find((one) => one === did.data['how']);
  if (did.verb === 'keep-received' && how) return [await kept(turn, desk, admin, { ...pressed, how })];
  return did.verb === 'discard-received' ? [await discarded(turn, desk, admin, pressed)] : undefined;
}

/** The turn of what was typed beside files alone; nothing where no text came with a file. */
export function besideFiles(turn: Turn): Turn | undefined {
  const { did } = turn;
  if (did.kind !== 'said' || did.files.length === 0 || did.text.trim() === '') return undefined;
  return { ...turn, did: { ...did, files: [], attachments: Math.max(0, did.attachments - did.files.length) } };
}

async function filesSent(turn: Turn, desk: Desk, admin: AdminDesk, files: readonly SentFile[]): Promise<readonly Reply[] | undefined> {
  if (turn.conversation.type !== 'personal') {
    // Who asks something beside a file there does not send it to the bot.
    if (besideFiles(turn)) return undefined;
    return [lineReply('I take documents in our personal chat only. Send it to me there.')];
  }
  const refused = await allowed(turn, desk, 'receive document');
  if (refused) return [refused];
  const left = files.slice(MOST_FILES).map(({ name }) => nameOf(name));
  const over =
    left.length === 0 ? [] : [lineReply(`I take ${MOST_FILES} documents at a time. Send these again afterwards: ${left.join(', ')}.`)];
  return [...files.slice(0, MOST_FILES).map((file) => readingReply(turn, admin, file)), ...over];
}

/** Said at once; what was read takes its place when it is there. */
function readingReply(turn: Turn, admin: AdminDesk, file: SentFile): Reply {
  const name = nameOf(file.name);
  return {
    ...lineReply(`Reading ${name} …`),
    live: async (show) => {
      const reply = await writtenDown<Reply>(turn, admin, { act: 'receive document', on: name }, async () => {
        const received = await admin.received.receive(file, whoOf(turn).name);
        if (received.kind === 'refused') return { outcome: 'failed', detail: received.message, result: lineReply(received.message) };
        return { outcome: 'done', detail: receivedHeadline(received.document), result: reportReply(received.document) };
      });
      await show(reply);
    },
  };
}

function reportReply(document: ReceivedDocument): Reply {
  return { card: receivedCard(document), text: receivedText(document), summary: receivedHeadline(document) };
}

interface Pressed {
  readonly id: string;
  /** What the button calls the document. */
  readonly on: string;
}

async function kept(
  turn: Turn,
  desk: Desk,
  admin: AdminDesk,
  { id, on, how }: Pressed & { readonly how: (typeof HOW)[number] },
): Promise<Reply> {
  const refused = await allowed(turn, desk, 'keep document');
  if (refused) return refused;
  const end = await writtenDown<Kept>(turn, admin, { act: 'keep document', on }, async () => {
    const result = await admin.received.keep(id, how);
    return { outcome: OUTCOME[result.kind], detail: inWords(result), result };
  });
  if (end.kind === 'kept') return reloadReply(turn, desk, { first: inWords(end) });
  return end.kind === 'exists' ? reportReply(end.document) : lineReply(inWords(end));
}

const OUTCOME: Readonly<Record<Kept['kind'], ActOutcome>> = { kept: 'done', exists: 'asked first', unknown: 'failed', failed: 'failed' };

function inWords(end: Kept): string {
  switch (end.kind) {
    case 'kept':
      return `${nameOf(end.name)} ${end.replaced ? 'was replaced by what you sent' : 'is among the documents now'}.`;
    case 'exists':
      return `${nameOf(end.document.name)} came among the documents meanwhile, and nothing was written.`;
    case 'unknown':
      return GONE;
    case 'failed':
      return end.message;
  }
}

async function discarded(turn: Turn, desk: Desk, admin: AdminDesk, { id, on }: Pressed): Promise<Reply> {
  const refused = await allowed(turn, desk, 'discard document');
  if (refused) return refused;
  return writtenDown<Reply>(turn, admin, { act: 'discard document', on }, async () => {
    const name = await admin.received.discard(id);
    if (name === undefined) return { outcome: 'failed', detail: GONE, result: lineReply(GONE) };
    return { outcome: 'done', result: lineReply(`${nameOf(name)} was discarded. The documents are as they were.`) };
  });
}

/** A name that came from outside, as it may stand in a sentence. */
function nameOf(name: unknown): string {
  return typeof name === 'string' && name !== '' ? shorten(shownName(name), LONGEST_NAME) : 'the document';
}
