import type { Note } from '../plan/document';
import type { Objective } from '../plan/records';
import type { OutlineEntry } from './outline-entry';
import { themeId, type Structure } from './structure';
import { themeNumberOf } from './theme-lines';

/** The objectives of a plan, each with its section, status, lead, introduction and linked themes. */
export function extractObjectives(structure: Structure): { readonly records: readonly Objective[]; readonly notes: readonly Note[] } {
  const { entries, objectiveIds, context } = structure;
  const records = entries.flatMap((entry, at) => {
    const id = objectiveIds.get(at);
    return id === undefined ? [] : [objectiveOf(structure, entry, id, under(entries, at))];
  });
  const notes = records
    .filter((record) => !entries.some((entry) => entry.role === 'update' && objectiveIds.get(entry.objective ?? -1) === record.id))
    .map((record): Note => {
      const line = record.citations[0].line;
      const message = `Objective ${record.number ?? `"${record.title}"`} has no updates. List them under it, one bullet each.`;
      return { code: 'no-updates', message, ...(line === undefined ? {} : { at: `line ${line}` }) };
    });
  if (context.facts.kind === 'plan' && records.length === 0) {
    const message = `No objectives were found in ${context.facts.file}. Number them ("1.1 Title") or put a heading such as "Q3 update" over their updates.`;
    return { records, notes: [{ code: 'no-objectives', message }] };
  }
  return { records, notes };
}

const under = (entries: readonly OutlineEntry[], at: number): OutlineEntry[] =>
  entries.filter((entry, other) => entry.objective === at && other !== at);

function objectiveOf({ context }: Structure, entry: OutlineEntry, id: string, own: readonly OutlineEntry[]): Objective {
  const { reference, text, block } = entry.line;
  const introduction = own.filter((one) => one.role === 'introduction').map((one) => one.line.text);
  // A label alone ("Objective 1a") has its title on the next line.
  const title = reference ? reference.title || (introduction.shift() ?? text) : text;
  const fields = own.flatMap((one) => (one.line.marker?.kind === 'fields' ? [one.line.marker] : []));
  const [lead, status] = [fields.find((one) => one.lead)?.lead, fields.find((one) => one.status)?.status];
  const themes = own
    .filter((one) => one.role === 'theme')
    .map(({ line }) => themeId(themeNumberOf(line), line.reference?.title ?? line.text, context.facts));
  return {
    kind: 'objective',
    id,
    plan: context.facts.plan,
    citations: [context.cite(block)],
    ...(reference?.number ? { number: reference.number } : {}),
    title,
    ...(entry.section ? { section: entry.section } : {}),
    ...(introduction.length > 0 ? { introduction: introduction.join('\n') } : {}),
    themes: [...new Set(themes)],
    ...(status ? { status } : {}),
    ...(lead ? { lead } : {}),
    ...(context.facts.period ? { period: context.facts.period } : {}),
  };
}
