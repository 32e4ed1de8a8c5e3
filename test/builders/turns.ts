import type { Desk } from '../../dialogs/desk';
import type { Deed, Turn } from '../../dialogs/turn';
import type { Snapshot } from '../../src/library/snapshot';
import { createMemoryShelf } from '../../src/store/memory-shelf';

/** When turns are taken. */
export const AT = new Date('2018-01-15T10:00:00Z');

export const said = (text: string, attachments = 0): Deed => ({ kind: 'said', text, attachments, files: [] });
export const pressed = (verb: string, data: Readonly<Record<string, unknown>> = {}): Deed => ({ kind: 'pressed', verb, data });

/** A turn of one person in one chat; `chat` and `person` are the ids. */
export function aTurn(
  did: Deed,
  { chat = 'chat-1', person = 'person-1' }: { readonly chat?: string; readonly person?: string } = {},
): Turn {
  return {
    id: `${chat}/${person}/turn`,
    at: AT,
    conversation: { id: chat, type: 'personal' },
    person: { id: person },
    membership: () => Promise.resolve('own'),
    did,
  };
}

/** A desk with an empty shelf of its own. */
export function aDesk(snapshot: Snapshot): Desk {
  return { snapshot: () => snapshot, memory: createMemoryShelf({ limit: 100, lifetimeMs: 60_000, now: () => AT }) };
}
