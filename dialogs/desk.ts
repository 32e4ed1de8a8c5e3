import type { Memory } from '../src/ask/memory';
import type { Snapshot } from '../src/library/snapshot';

/** What was talked about in a conversation, by person. Bounded; entries expire. */
export interface MemoryShelf {
  recall(key: string): Promise<Memory | undefined>;
  keep(key: string, memory: Memory): Promise<void>;
}

/** What dialogs work with. */
export interface Desk {
  readonly snapshot: () => Snapshot;
  readonly memory: MemoryShelf;
}
