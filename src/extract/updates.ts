import type { Block } from '../documents/block';
import type { Citation } from '../plan/citation';
import type { Note } from '../plan/document';
import { spotOf } from '../plan/citation';
import type { Update } from '../plan/records';
import { periodLabel } from './marker';
import type { OutlineEntry } from './outline-entry';
import { periodSlug } from './period-slug';
import { slugOf, uniqueIds } from './slug';
import { themeId, type Structure } from './structure';
import { saySame, toldIn, type Told } from './wording';

/** One update in the making; its places grow when the document says the same again. */
interface Draft {
  readonly update: Omit<Update, 'citations'>;
  readonly citations: [Citation, ...Citation[]];
  readonly told: Told;
  /** For finding what it is a sub-point of. */
  readonly entry: OutlineEntry;
}

/** What is reported under objectives, under sections and (in a commissioner's report) under aims; what says the same twice in one place, once. */
export function extractUpdates(
  structure: Structure,
  claimed: ReadonlySet<Block>,
): { readonly records: readonly Update[]; readonly notes: readonly Note[] } {
  const { context } = structure;
  const unique = uniqueIds();
  const drafts: Draft[] = [];
  const notes: Note[] = [];
  for (const entry of structure.entries) {
    if (claimed.has(entry.line.block) || claimed.has(entry.line.host)) continue;
    const citation = context.cite(entry.line.block);
    if (entry.role === 'cross-reference') {
      notes.push({
        code: 'cross-reference',
        message: `"${entry.line.text}" holds nothing of its own and was left out.`,
        at: spotOf(citation),
      });
    } else if (entry.role === 'update') {
      const told = toldIn(textOf(entry));
      const again = drafts.find((draft) => saySame(draft.told, told) && sameGroup(draft.entry, entry));
      if (again) {
        again.citations.push(citation);
        notes.push({
          code: 'said-twice',
          message: `This says the same as ${spotOf(again.citations[0])}; it is shown once.`,
          at: spotOf(citation),
        });
      } else drafts.push({ update: updateOf(structure, entry, unique, drafts), citations: [citation], entry, told });
    }
  }
  return { records: drafts.map(({ update, citations }) => ({ ...update, citations })), notes };
}

function sameGroup(a: OutlineEntry, b: OutlineEntry): boolean {
  return (
    a.objective === b.objective &&
    a.aim === b.aim &&
    a.section?.title === b.section?.title &&
    a.period?.from === b.period?.from &&
    a.by === b.by
  );
}

/** Without the period it begins with ("2019/20: ..."), which is said by the record's period. */
function textOf({ line }: OutlineEntry): string {
  const label = periodLabel(line.text, {});
  return label?.rest ? label.rest : line.text;
}

function updateOf(
  structure: Structure,
  entry: OutlineEntry,
  unique: (id: string) => string,
  before: readonly Draft[],
): Omit<Update, 'citations'> {
  const { facts } = structure.context;
  const objective = entry.objective === undefined ? undefined : structure.objectiveIds.get(entry.objective);
  const theme = entry.aim ? themeId(entry.aim.number, entry.aim.title, facts) : undefined;
  const owner = objective ?? (entry.aim ? `${facts.plan}/${entry.aim.number ?? slugOf(entry.aim.title)}` : sectionId(facts.plan, entry));
  const group = [owner, ...(entry.by ? [entry.by] : []), periodSlug(entry.period, facts.year)].join('/');
  const under = parentOf(entry, before);
  return {
    kind: 'update',
    id: numbered(group, unique),
    plan: facts.plan,
    text: textOf(entry),
    ...(entry.period ? { period: entry.period } : {}),
    ...(objective === undefined ? {} : { objective }),
    ...(entry.section ? { section: entry.section } : {}),
    ...(theme === undefined ? {} : { theme }),
    ...(entry.by ? { by: entry.by } : {}),
    highlight: false,
    ...(under === undefined ? {} : { under }),
  };
}

function sectionId(plan: string, { section }: OutlineEntry): string {
  return `${plan}/section-${section?.number ?? slugOf(section?.title ?? 'none')}`;
}

/** "…/q3/1", "…/q3/2": the place in its group. */
function numbered(group: string, unique: (id: string) => string): string {
  const id = unique(group);
  return `${group}/${id === group ? '1' : id.slice(group.length + 1)}`;
}

/** A nested item belongs to the item it is nested in, a list to the sentence with a colon that leads in to it. */
function parentOf(entry: OutlineEntry, before: readonly Draft[]): string | undefined {
  const { block } = entry.line;
  if (block.kind !== 'item') return undefined;
  for (let at = before.length - 1; at >= 0; at--) {
    const draft = before[at];
    if (!draft || !sameGroup(draft.entry, entry)) return undefined;
    const other = draft.entry.line.block;
    if (other.kind === 'item' && other.depth < block.depth) return draft.update.id;
    // What stands beside it in the list is under the same thing.
    if (other.kind === 'item' && other.depth === block.depth) return draft.update.under;
    if (other.kind === 'paragraph') return draft.update.text.endsWith(':') ? draft.update.id : undefined;
  }
  return undefined;
}
