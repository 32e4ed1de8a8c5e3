import type { Quarantined, QuarantineShelf } from '../../src/library/quarantine';

/** A shelf for documents in quarantine that lasts as long as a test; plain data goes in and comes out, as of a store. */
export function aQuarantineShelf<Read>(): QuarantineShelf<Read> & { readonly ids: () => readonly string[] } {
  const documents = new Map<string, Quarantined<Read>>();
  return {
    ids: () => [...documents.keys()],
    put: (document) => Promise.resolve(void documents.set(document.id, structuredClone(document))),
    get: (id) => Promise.resolve(documents.get(id)),
    remove: (id) => Promise.resolve(documents.delete(id)),
    forget: (before) => {
      const old = [...documents.values()].filter(({ at }) => at < before);
      for (const { id } of old) documents.delete(id);
      return Promise.resolve(old.length);
    },
  };
}
