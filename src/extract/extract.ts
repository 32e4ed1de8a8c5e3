import type { Block, ReadDocument } from '../documents/block';
import type { DocumentFacts } from '../plan/document';
import type { Objective, PlanRecord } from '../plan/records';
import { extractAwards } from './awards';
import type { Extracted } from './extracted';
import { extractCommitments } from './commitments';
import { extractHighlights } from './highlights';
import { listedCommitments } from './listed-commitments';
import { extractMeasures } from './measures';
import { summarised } from './objective-summaries';
import { extractObjectives } from './objectives';
import { extractPassages } from './passages';
import { uniqueIds } from './slug';
import { understand } from './structure';
import { extractTerms } from './terms';
import { extractThemes } from './themes';
import { extractUpdates } from './updates';

/** The records of a document. Tables and lists of measures, awards, terms and commitments are read first; whatever nobody used becomes passages. */
export function extract(document: ReadDocument): Extracted {
  const structure = understand(document);
  const { context } = structure;
  // The dates of a table of commitments are no months of a measure.
  const promised = new Set<Block>(structure.lines.flatMap(({ block, commitments = [] }) => (commitments.length > 0 ? [block] : [])));
  const others = document.blocks.filter((block) => !promised.has(block));
  const figures = [extractTerms(others, context), extractMeasures(others, context), extractAwards(others, context)];
  const taken = new Set<Block>(figures.flatMap((one) => [...one.claimed]));
  const listed = listedCommitments(structure, taken);
  const tables = [...figures, listed];
  const claimed = new Set<Block>([...taken, ...listed.claimed]);
  const objectives = extractObjectives(structure);
  const updates = extractUpdates(structure, claimed);
  const said = summarised(
    objectives.records,
    document.blocks.filter((block) => block.kind === 'table'),
    context.facts,
  );
  const highlights = extractHighlights(structure, claimed);
  const passages = extractPassages(structure, claimed);
  const records: PlanRecord[] = [
    ...said,
    ...highlights,
    ...updates.records,
    ...extractThemes(structure),
    ...withLeads(
      tables.flatMap((one) => one.records),
      said,
    ),
    ...passages,
    ...extractCommitments([...updates.records, ...highlights, ...passages], said),
  ];
  return {
    facts: { ...context.facts, kind: kindOf(context.facts, records) },
    records: withUniqueIds(records),
    notes: [...document.notes, ...objectives.notes, ...updates.notes, ...tables.flatMap((one) => one.notes)],
  };
}

/** Who leads an objective has in hand what its table of milestones names nobody for. */
function withLeads(records: readonly PlanRecord[], objectives: readonly Objective[]): PlanRecord[] {
  const leads = new Map(objectives.map(({ id, lead }) => [id, lead]));
  return records.map((record) => {
    const lead = record.kind === 'commitment' && record.owner === undefined ? leads.get(record.objective ?? '') : undefined;
    return lead === undefined || record.kind !== 'commitment' ? record : { ...record, owner: lead };
  });
}

/** A document is what it holds, whatever its title says. */
function kindOf(facts: DocumentFacts, records: readonly PlanRecord[]): DocumentFacts['kind'] {
  const has = (kind: PlanRecord['kind']): boolean => records.some((record) => record.kind === kind);
  if (has('objective')) return 'plan';
  if (has('update') || has('award') || has('theme')) return 'report';
  if (has('measure')) return 'measures';
  if (has('term')) return 'glossary';
  return facts.kind === 'report' ? 'report' : 'text';
}

/** Two parts of the extraction may by chance name two records alike. */
function withUniqueIds(records: readonly PlanRecord[]): PlanRecord[] {
  const unique = uniqueIds();
  return records.map((record) => ({ ...record, id: unique(record.id) }));
}
