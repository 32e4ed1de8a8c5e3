/** What an admin may do that is written down. */
export const ACTS = [
  'reload',
  'undo reload',
  'receive document',
  'keep document',
  'discard document',
  'add to glossary',
  'export gaps',
  'follow reloads',
  'see audit',
  'see gaps',
] as const;
export type Act = (typeof ACTS)[number];

export interface Who {
  readonly objectId?: string;
  readonly name: string;
}

/** `begun` stays where the process ended before the outcome. */
export type ActOutcome = 'begun' | 'done' | 'asked first' | 'failed' | 'refused' | 'interrupted';

export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly who: Who;
  readonly act: Act;
  /** What of: a file, a word, a version. */
  readonly on?: string;
  readonly outcome: ActOutcome;
  /** One sentence. */
  readonly detail?: string;
  /** How often it was tried within its hour; of refusals only. */
  readonly times?: number;
}

/** An attempt of somebody who may not. */
export interface Refusal {
  readonly at: Date;
  readonly who: Who;
  readonly act: Act;
  /** One sentence. */
  readonly detail?: string;
}

/** Every act of an admin, and every attempt of somebody who is none. */
export interface AuditTrail {
  /** Written before the act begins, which is not done when this throws; the id is for its end. */
  begin(entry: { readonly at: Date; readonly who: Who; readonly act: Act; readonly on?: string }): Promise<string>;
  /** Never throws, for the act was done: what goes wrong is logged. */
  end(id: string, outcome: ActOutcome, detail?: string): Promise<void>;
  /** Never throws, for nothing was done: what goes wrong is logged. Of one person's attempts at one act within an hour the later ones are only counted. */
  refuse(refusal: Refusal): Promise<void>;
  /** What admins did, the newest first. */
  last(count: number): Promise<readonly AuditEntry[]>;
  /** What others tried, the newest first. */
  refusals(count: number): Promise<readonly AuditEntry[]>;
}
