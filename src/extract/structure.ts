import type { Block, BlockPlace, ReadDocument } from '../documents/block';
import type { Citation } from '../plan/citation';
import { hintFrom } from '../plan/period-parse';
import type { ExtractContext, Scope } from './claimed';
import { asPlan, identify, type Identity } from './document-facts';
import { findAims, type Aims } from './find-aims';
import { findObjectives } from './find-objectives';
import { linesOf, type Line } from './line';
import { outlineOf } from './outline';
import type { OutlineEntry } from './outline-entry';
import { slugOf, uniqueIds } from './slug';
import { themeIdOf } from './theme-id';
import { MEETING } from './heading-patterns';

/** How a document was understood, before any record is made of it. */
export interface Structure {
  readonly context: ExtractContext;
  readonly entries: readonly OutlineEntry[];
  readonly aims: Aims;
  /** The ids of the objectives by their line's index. */
  readonly objectiveIds: ReadonlyMap<number, string>;
  readonly lines: readonly Line[];
}

/** Finds the plan in a document: its facts, its objectives or aims, and what every block falls under. */
export function understand(document: ReadDocument): Structure {
  const named = identify(document);
  const lines = linesOf(document.blocks, { hint: hintFrom(named.facts.year), ...ownName(named) });
  // What a meeting's minutes number are the points of its agenda.
  const meeting = lines.slice(0, 4).some((line) => MEETING.test(line.text));
  const aims: Aims = named.facts.kind === 'report' && !meeting ? findAims(lines) : { aims: [] };
  const heads = new Set(aims.aims.flatMap((aim) => aim.heads));
  const { kind, title } = named.facts;
  const objectives = meeting ? [] : findObjectives(lines, { isPlan: kind === 'plan', aims: heads, title });
  const numbered = objectives.filter((at) => lines[at]?.reference?.number).length;
  const identity = numbered > 1 ? { ...named, facts: asPlan(named) } : named;
  const { facts } = identity;
  const objectiveIds = idsOf(lines, objectives, facts.plan);
  const entries = outlineOf({ lines, facts, objectives, aims: aims.aims });
  return { context: contextOf(identity, entries, objectiveIds), entries, aims, objectiveIds, lines };
}

function ownName({ force }: Identity): { readonly own?: RegExp } {
  if (!force) return {};
  const name = force.name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return { own: new RegExp(String.raw`\b(?:${name}|${force.slug.toUpperCase()})\b`) };
}

function idsOf(lines: readonly Line[], objectives: readonly number[], plan: string): Map<number, string> {
  const unique = uniqueIds();
  return new Map(
    objectives.map((at) => {
      const { reference, text = '' } = lines[at] ?? {};
      return [at, unique(`${plan}/${reference?.number ? reference.number.toLowerCase() : slugOf(reference?.title ?? text)}`)];
    }),
  );
}

/** The id of an aim's theme: its number in the police and crime plan, else its wording. */
export function themeId(number: string | undefined, title: string, facts: { readonly plan: string }): string {
  const byNumber = number === undefined ? undefined : themeIdOf(number, facts);
  return byNumber ?? `${facts.plan.split('/')[0] ?? facts.plan}/theme/${slugOf(title)}`;
}

function contextOf({ facts }: Identity, entries: readonly OutlineEntry[], objectiveIds: ReadonlyMap<number, string>): ExtractContext {
  const scopes = new Map<Block, Scope>();
  for (const { line, headings, section, objective, aim } of entries) {
    const id = objective === undefined ? undefined : objectiveIds.get(objective);
    const scope: Scope = {
      headings,
      ...(section ? { section } : {}),
      ...(id === undefined ? {} : { objective: id }),
      ...(aim ? { theme: themeId(aim.number, aim.title, facts) } : {}),
    };
    scopes.set(line.block, scope);
    // A table that was taken apart stands where its first line stands.
    if (!scopes.has(line.host)) scopes.set(line.host, scope);
  }
  const scopeOf = (block: Block): Scope => scopes.get(block) ?? { headings: [] };
  const cite = (block: Block, place: BlockPlace = block.place): Citation => ({
    document: facts.file,
    title: facts.title,
    headings: scopeOf(block).headings,
    ...place,
  });
  return { facts, scopeOf, cite };
}
