import type { OutlineEntry, OutlineInput } from './outline-entry';
import { OutlineState } from './outline-state';
import { findSections, type FoundSection } from './find-sections';
import { findThemeParts } from './theme-lines';
import { findThemes } from './find-themes';

/** Gives every line of a document its role, going through it once from the top. */
export function outlineOf(input: OutlineInput): OutlineEntry[] {
  const { lines, objectives, aims, facts } = input;
  const sectionsByObjective = findSections(lines, objectives, facts.title);
  const sections = new Map<number, FoundSection>([...sectionsByObjective.values()].map((found) => [found.at, found]));
  const heads = new Map(aims.flatMap((aim) => aim.heads.map((at) => [at, aim] as const)));
  const listed = new Map(aims.flatMap((aim) => aim.listed.map((at) => [at, aim] as const)));
  const themes = findThemes(lines, objectives, new Set(sections.keys()));
  const parts = findThemeParts(lines, themes);
  const state = new OutlineState(input);
  const isObjective = new Set(objectives);
  return lines.map((line, at): OutlineEntry => {
    const section = sections.get(at);
    const aim = heads.get(at);
    if (isObjective.has(at)) return state.openObjective(line, at, sectionsByObjective.get(at)?.section);
    if (section) return state.openSection(line, section.section);
    if (aim) return state.openAim(line, aim);
    if (listed.has(at)) return state.listAim(line, listed.get(at));
    if (themes.has(at)) return state.entry(line, 'theme');
    if (parts.has(at)) return state.entry(line, 'theme-part');
    return state.take(line);
  });
}
