/** A document that was sent to the bot and is in the folder of nobody yet. */
export interface Quarantined<Read> {
  readonly id: string;
  /** As it would be called in the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Date;
  readonly by: string;
  /** What was read of it; plain data. */
  readonly read: Read;
}

/** Where such documents wait for an admin, longer than the process lives. */
export interface QuarantineShelf<Read> {
  put(document: Quarantined<Read>): Promise<void>;
  get(id: string): Promise<Quarantined<Read> | undefined>;
  /** True for whoever removes it first. */
  remove(id: string): Promise<boolean>;
  /** Deletes what came before. */
  forget(before: Date): Promise<number>;
}
