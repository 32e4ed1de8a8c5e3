import type { ReadDocument } from '../../src/documents/block';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import type { Extracted } from '../../src/extract/extracted';
import type { Objective, Passage, PlanRecord, RecordKind, Theme, Update } from '../../src/plan/records';

/** A document read from its text; the name's extension says how. */
export async function read(text: string, name = 'plan.txt'): Promise<ReadDocument> {
  return readDocument({ name, bytes: new TextEncoder().encode(text) });
}

/** What a document gives, by kind. */
export interface Gave extends Extracted {
  readonly objectives: readonly Objective[];
  readonly updates: readonly Update[];
  readonly highlights: readonly Update[];
  readonly themes: readonly Theme[];
  readonly passages: readonly Passage[];
  /** The texts of an objective's updates, by its number. */
  readonly under: (number: string) => readonly string[];
}

export async function extractFrom(text: string, name?: string): Promise<Gave> {
  return sorted(extract(await read(text, name)));
}

export function sorted(extracted: Extracted): Gave {
  const of = <K extends RecordKind>(kind: K): Extract<PlanRecord, { kind: K }>[] =>
    extracted.records.filter((record): record is Extract<PlanRecord, { kind: K }> => record.kind === kind);
  const updates = of('update');
  const objectives = of('objective');
  return {
    ...extracted,
    objectives,
    updates: updates.filter((update) => !update.highlight),
    highlights: updates.filter((update) => update.highlight),
    themes: of('theme'),
    passages: of('passage'),
    under: (number) => {
      const id = objectives.find((objective) => objective.number === number)?.id;
      return updates.filter((update) => id !== undefined && update.objective === id).map((update) => update.text);
    },
  };
}
