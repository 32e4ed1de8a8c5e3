import type { Snapshot } from './library/snapshot';
import type { Health } from './server';

/** Holds the snapshot that questions are asked of; there is none until the documents are read. */
export class CurrentSnapshot {
  private held: Snapshot | undefined;

  readonly get = (): Snapshot => {
    if (this.held === undefined) throw new Error('A question was asked before the documents were read.');
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
