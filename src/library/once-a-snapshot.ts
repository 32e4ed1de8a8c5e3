import type { Snapshot } from './snapshot';

/** What is worked out of a snapshot alone, worked out once for each: the first time it is asked for. */
export function onceASnapshot<Worked>(work: (snapshot: Snapshot) => Worked): (snapshot: Snapshot) => Worked {
  const known = new WeakMap<Snapshot, { readonly worked: Worked }>();
  return (snapshot) => {
    const kept = known.get(snapshot);
    if (kept) return kept.worked;
    const worked = work(snapshot);
    known.set(snapshot, { worked });
    return worked;
  };
}
