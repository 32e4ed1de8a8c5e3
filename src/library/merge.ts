import type { Objective, PlanRecord, Theme } from '../plan/records';

/**
 * Records of several documents as one list: an objective or a theme that two documents name is one record. The later document's words stand,
 * links and places of all are kept. Other records that share an id in different documents both stay, the second under an id of its own.
 */
export function mergeRecords(lists: readonly (readonly PlanRecord[])[]): PlanRecord[] {
  const merged = new Map<string, PlanRecord>();
  for (const record of lists.flat()) {
    const known = merged.get(record.id);
    if (!known) merged.set(record.id, record);
    else if (known.kind === 'objective' && record.kind === 'objective') merged.set(record.id, mergeObjectives(known, record));
    else if (known.kind === 'theme' && record.kind === 'theme') merged.set(record.id, mergeThemes(known, record));
    else merged.set(freeId(record, merged), { ...record, id: freeId(record, merged) });
  }
  return [...merged.values()];
}

function freeId(record: PlanRecord, taken: ReadonlyMap<string, PlanRecord>): string {
  const base = `${record.id}#${record.citations[0].document}`;
  let id = base;
  for (let more = 2; taken.has(id); more += 1) id = `${base}-${more}`;
  return id;
}

function mergeObjectives(a: Objective, b: Objective): Objective {
  const [older, newer] = (a.period?.to ?? '') <= (b.period?.to ?? '') ? [a, b] : [b, a];
  return {
    ...older,
    ...newer,
    themes: [...new Set([...newer.themes, ...older.themes])],
    citations: [...newer.citations, ...older.citations],
  };
}

function mergeThemes(a: Theme, b: Theme): Theme {
  const wordings = [...a.otherWordings, b.title, ...b.otherWordings].filter((wording) => wording !== a.title);
  return { ...b, ...a, otherWordings: [...new Set(wordings)], citations: [...a.citations, ...b.citations] };
}
