import type { Snapshot } from './library/snapshot';
import type { Health } from './server';

/** A question came before there was anything to look it up in. */
export class NotLoaded extends Error {
  readonly code = 'not-loaded';

  constructor() {
    super('The documents are still being read. Ask again in a minute.');
    this.name = 'NotLoaded';
  }
}

/** Holds the snapshot that questions are asked of; there is none until the documents are read. */
export class CurrentSnapshot {
  private held: Snapshot | undefined;

  /** Throws `NotLoaded` until the documents are read. */
  readonly get = (): Snapshot => {
    if (this.held === undefined) throw new NotLoaded();
    return this.held;
  };

  replace(snapshot: Snapshot): void {
    this.held = snapshot;
  }

  readonly health = (): Health | undefined => {
    if (this.held === undefined) return undefined;
    const { version, documents, records } = this.held;
    return { version, documents: documents.filter(({ facts }) => facts !== undefined).length, records: records.length };
  };
}
