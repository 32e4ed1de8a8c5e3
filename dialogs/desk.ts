import type { Memory } from '../src/ask/memory';
import type { Snapshot } from '../src/library/snapshot';
import type { AdminDesk } from './admin-desk';
import type { QuestionLog } from './question-log';

/** What was talked about in a conversation, by person. Bounded; entries expire. */
export interface MemoryShelf {
  recall(key: string): Promise<Memory | undefined>;
  keep(key: string, memory: Memory): Promise<void>;
}

/** What dialogs work with. */
export interface Desk {
  readonly snapshot: () => Snapshot;
  readonly memory: MemoryShelf;
  /** None where nothing is logged. */
  readonly questions?: QuestionLog;
  /** None where nothing is administered, as at a command line. */
  readonly admin?: AdminDesk;
}
