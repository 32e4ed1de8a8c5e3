import type { Section } from '../plan/records';
import type { Line } from './line';
import { sectionOf } from './reference';
import { SUMMARY } from './heading-patterns';

export interface FoundSection {
  /** The index of its line. */
  readonly at: number;
  readonly section: Section;
}

/** The plan's sections by the objectives they hold: for each objective (by index) the nearest title above it that has its section's number or is a heading over it; the document's own `title` is none. */
export function findSections(lines: readonly Line[], objectives: readonly number[], title: string): ReadonlyMap<number, FoundSection> {
  const sections = new Map<number, FoundSection>();
  const taken = new Set(objectives);
  for (const objective of objectives) {
    const number = sectionOf(lines[objective]?.reference?.number ?? '');
    const found = (number === undefined ? undefined : byNumber(lines, objective, number, taken)) ?? byLevel(lines, objective, taken, title);
    if (found) sections.set(objective, found);
  }
  return sections;
}

function byNumber(lines: readonly Line[], objective: number, number: string, taken: ReadonlySet<number>): FoundSection | undefined {
  for (let at = objective - 1; at >= 0; at--) {
    const line = lines[at];
    const reference = line?.reference;
    const alone = reference?.form === 'label' && reference.title === '';
    if (!line || taken.has(at) || !(line.title || alone) || reference?.number !== number || reference.form === 'dotted') continue;
    if (reference.title !== '') return { at, section: { number, title: reference.title } };
    // "Section 1" alone is a part of the report: the plan's own section has a title, at least on the line below.
    const below = lines[at + 1];
    if (below && at + 1 < objective && !taken.has(at + 1) && below.block.kind === 'heading' && !below.reference && !below.marker)
      return { at: at + 1, section: { number, title: below.text } };
  }
  return undefined;
}

function byLevel(lines: readonly Line[], objective: number, taken: ReadonlySet<number>, documentTitle: string): FoundSection | undefined {
  const level = lines[objective]?.level ?? 7;
  for (let at = objective - 1; at >= 0; at--) {
    const line = lines[at];
    if (line?.block.kind !== 'heading' || line.level >= level || taken.has(at)) continue;
    if (line.marker || SUMMARY.test(line.text) || documentTitle.includes(line.text) || (line.reference && line.reference.title === ''))
      return undefined;
    const { number, title } = line.reference ?? { number: '', title: line.text };
    return { at, section: { ...(number ? { number } : {}), title } };
  }
  return undefined;
}
