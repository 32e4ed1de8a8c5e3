import type { ReceivedReport } from '../src/cards/received-draft';
import type { ReloadEnd, ReloadProgress, UndoEnd } from '../src/library/reload-end';
import type { ReloadReport } from '../src/library/reload-report';
import type { AuditTrail } from './audit-trail';
import type { FilePlace, SentFile, Turn } from './turn';

/** What those who look after the plan work with. */
export interface AdminDesk {
  /** Never throws: what cannot be found out is `unsure`, and refused. */
  readonly roleOf: (turn: Pick<Turn, 'person' | 'membership' | 'conversation'>) => Promise<Role>;
  readonly plan: PlanKeeper;
  readonly audit: AuditTrail;
  readonly received: ReceivedDocuments;
  readonly glossary: Glossary;
  readonly files: SentFiles;
  readonly followers: ReloadFollowers;
}

export type Role = 'admin' | 'other' | 'unsure';

/** What admins were told last of the reading that answers. */
export type Told =
  { readonly kind: 'swapped' | 'same'; readonly report: ReloadReport } | { readonly kind: 'undone'; readonly report: ReloadReport };

/** The one who has the snapshot that answers, and swaps it. */
export interface PlanKeeper {
  /**
   * Reads the folder and swaps when it holds; `anyway` is the folder's state about which was asked, or true for the one about which was asked last.
   * With `afterOthers` it waits for a reload that is under way, which may have missed what this one is for. Never throws.
   */
  reload(options: {
    readonly by: string;
    readonly anyway?: string | true;
    readonly afterOthers?: boolean;
    readonly onProgress?: (progress: ReloadProgress) => void;
  }): Promise<ReloadEnd>;
  /** Back to the reading before; `anyway` is the one about which was asked, `expected` the one that is to be undone. */
  undo(options: { readonly by: string; readonly anyway?: string; readonly expected?: string }): Promise<UndoEnd>;
  report(): Told | undefined;
}

/** A document that is not in the folder yet, with what was read of it. */
export interface ReceivedDocument extends ReceivedReport {
  readonly bytes: number;
  readonly at: Date;
  readonly by: string;
}

/** A refusal says why and what to do, in one sentence. */
export type Received =
  | { readonly kind: 'read'; readonly document: ReceivedDocument }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** `exists`: a document of that name came into the folder since, and nothing was written. `unknown`: it was kept or discarded before, or is too old. */
export type Kept =
  | { readonly kind: 'kept'; readonly name: string; readonly replaced: boolean }
  | { readonly kind: 'exists'; readonly document: ReceivedDocument }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Documents that came by Teams: in quarantine until an admin keeps them. */
export interface ReceivedDocuments {
  /** Fetches and reads it. Never throws. */
  receive(file: SentFile, by: string): Promise<Received>;
  /** Writes it into the folder, whole or not at all; over another document only with `replace`; `beside` gives it a free name. */
  keep(id: string, how: 'new' | 'replace' | 'beside'): Promise<Kept>;
  /** The name of what was discarded. */
  discard(id: string): Promise<string | undefined>;
}

export type Added =
  | { readonly kind: 'added' }
  | { readonly kind: 'there'; readonly meaning: string }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** The glossary among the documents: `glossary.md` in the knowledge folder. */
export interface Glossary {
  /** Adds a row: the word, and what the documents call it. Everything else in the file stays as it is. */
  add(word: string, meaning: string): Promise<Added>;
}

/** Files that the bot hands out. */
export interface SentFiles {
  /** Puts the bytes where Teams says. Throws with a sentence for the person when it cannot. */
  put(place: FilePlace, bytes: Uint8Array): Promise<void>;
}

/** Admins who want to know of reloads that nobody of them began. */
export interface ReloadFollowers {
  follow(turn: Pick<Turn, 'person' | 'conversation' | 'reference'>): Promise<boolean>;
  unfollow(turn: Pick<Turn, 'person'>): Promise<boolean>;
}
