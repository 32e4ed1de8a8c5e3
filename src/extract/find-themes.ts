import type { Line } from './line';
import { PART, PERFORMANCE } from './heading-patterns';
import { THEMES_FOLLOW } from './theme-patterns';
import { sameTitle } from './wording';

/**
 * The lines (by index) that name a theme an objective is linked to: numbered lines under an objective that are no objective themselves, and in
 * a plan that does not number its themes, what is listed under the heading over them.
 */
export function findThemes(lines: readonly Line[], objectives: readonly number[], sections: ReadonlySet<number>): ReadonlySet<number> {
  const structure = new Set([...objectives, ...sections]);
  const themes = new Set<number>();
  const unnumbered: number[] = [];
  let inPlan = false;
  let underLinks = false;
  let listing = false;
  const introduced = introducedThemes(lines, structure);
  lines.forEach((line, at) => {
    if (introduced.has(at)) {
      themes.add(at);
    } else if (structure.has(at)) {
      inPlan = true;
      underLinks = false;
      listing = false;
    } else if (line.title && (PART.test(line.text) || (PERFORMANCE.test(line.text) && !line.reference))) inPlan = listing = false;
    else if (line.marker) {
      underLinks = line.marker.kind === 'links' || (underLinks && line.marker.kind === 'cross-reference');
      listing = line.marker.kind === 'links' && line.marker.list === true;
    } else if (listing && !inPlan) {
      listing = isListed(line);
      if (listing) themes.add(at);
    } else if (inPlan && isTheme(lines, at, underLinks)) themes.add(at);
    else if (inPlan && underLinks && line.block.kind !== 'table' && !line.reference) unnumbered.push(at);
  });
  return themes.size > introduced.size ? themes : new Set([...introduced, ...unnumbered.filter((at) => isUnnumberedTheme(lines, at))]);
}

/** What a line about the police and crime plan leads in to: labelled or coded lines, one after the other, before the plan's own objectives. */
function introducedThemes(lines: readonly Line[], structure: ReadonlySet<number>): ReadonlySet<number> {
  const themes = new Set<number>();
  lines.forEach((line, lead) => {
    if (line.block.kind === 'table' || line.block.kind === 'item' || !THEMES_FOLLOW.test(line.text)) return;
    if (!line.text.endsWith(':') && line.block.kind !== 'heading') return;
    // A heading may have a sentence below it before the list.
    const first = line.block.kind === 'heading' && !isLabelled(lines[lead + 1]) ? lead + 2 : lead + 1;
    for (let at = first; isLabelled(lines[at]) && !structure.has(at); at++) themes.add(at);
  });
  return themes.size > 1 ? themes : new Set();
}

function isLabelled(line: Line | undefined): boolean {
  const { form, title = '' } = line?.reference ?? {};
  return (form === 'label' || form === 'code') && title !== '' && title.length <= 160;
}

/** A theme in the police and crime plan's own list: numbered, coded or an item of a numbered list. */
function isListed(line: Line): boolean {
  if (line.block.kind === 'table' || line.text.length > 160) return false;
  return (line.reference?.title ?? '') !== '' || (line.block.kind === 'item' && line.block.ordinal !== undefined);
}

function isTheme(lines: readonly Line[], at: number, underLinks: boolean): boolean {
  const line = lines[at];
  const reference = line?.reference;
  if (!line || !reference) return false;
  if (reference.title === '') return underLinks && line.block.kind === 'item';
  if (underLinks) return reference.form !== 'whole' || line.block.kind === 'item';
  // The heading over themes may be missing: a dotted number under an objective is a theme, in a list of updates only if it recurs.
  if (reference.form !== 'dotted') return false;
  return (
    line.block.kind !== 'item' ||
    lines.some(
      (one, other) => other !== at && one.reference?.number === reference.number && sameTitle(one.reference.title, reference.title),
    )
  );
}

/** Themes are named in a few words; a sentence with a verb of its own is an update that a page break left there. */
function isUnnumberedTheme(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const recurs = lines.some((one, other) => other !== at && one.text === text);
  return recurs || (text.length <= 90 && !/\b(?:is|are|was|were|has|have|had|will|been)\b/.test(text));
}
