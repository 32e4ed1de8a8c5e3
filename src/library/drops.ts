import type { Drop } from './reload-end';
import type { FileOutcome } from './reload-report';
import type { Snapshot } from './snapshot';

/** More than this share gone is asked about first. */
const MOST = 0.5;

/** What would be lost by a reload, where it is more than half of what there was: then somebody is asked first. */
export function dropsBetween(before: Snapshot, now: Snapshot, files: readonly FileOutcome[]): readonly Drop[] {
  const had = before.documents.filter(({ facts }) => facts !== undefined).map(({ file }) => file);
  const lost = files.filter(({ file, did }) => had.includes(file) && (did === 'gone' || did === 'kept' || did === 'refused')).length;
  const drops: readonly Drop[] = [
    { of: 'documents', lost, had: had.length },
    ...(['objective', 'measure'] as const).map((kind): Drop => {
      const still = new Set(now.ofKind[kind].map(({ id }) => id));
      const gone = before.ofKind[kind].filter(({ id }) => !still.has(id)).length;
      return { of: kind === 'objective' ? 'objectives' : 'measures', lost: gone, had: before.ofKind[kind].length };
    }),
  ];
  return drops.filter((drop) => drop.lost > drop.had * MOST);
}
