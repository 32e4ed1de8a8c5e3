import { ownerOf } from './find-objectives';
import type { Line } from './line';
import { AIMS_FOLLOW, STRATEGIC_PRIORITY } from './theme-patterns';
import { sameTitle } from './wording';

/** A key aim or priority of the police and crime plan that a commissioner's report goes through. */
export interface Aim {
  /** The theme's number in the police and crime plan: "5.3", "P2". */
  readonly number?: string;
  readonly title: string;
  /** Lines that open its part of the report, and lines that only list it. */
  readonly heads: readonly number[];
  readonly listed: readonly number[];
}

export interface Aims {
  readonly aims: readonly Aim[];
  /** The priority the report is on: "Police Ethics and Reform". */
  readonly priority?: string;
}

interface Entry {
  readonly at: number;
  readonly number: string;
  readonly title: string;
}

/** The aims of a commissioner's report: those it lists, and those whose progress it reports under a heading of their own. */
export function findAims(lines: readonly Line[]): Aims {
  const subject = subjectOf(lines);
  const listed = listedAims(lines);
  const heads = headsOf(lines, listed);
  const aims = new Map<string, { number?: string; title: string; heads: number[]; listed: number[] }>();
  for (const { at, number, title } of [...listed, ...heads]) {
    const known = [...aims.values()].find((one) => sameTitle(one.title, title));
    const aim = known ?? { title, heads: [], listed: [], ...(number ? { number: themeNumber(number, subject?.number) } : {}) };
    (heads.some((one) => one.at === at) ? aim.heads : aim.listed).push(at);
    if (!known) aims.set(`${at}`, aim);
  }
  return { aims: [...aims.values()], ...(subject?.name ? { priority: subject.name } : {}) };
}

/** Aim 3 of Strategic Priority 5 is theme 5.3 of the police and crime plan; a code is a number of its own. */
function themeNumber(number: string, priority: string | undefined): string {
  return priority !== undefined && /^\d+[a-z]?$/.test(number) ? `${priority}.${number}` : number;
}

/** The one priority that the report's headings are about, if it is one. */
function subjectOf(lines: readonly Line[]): { readonly number: string; readonly name?: string } | undefined {
  const found = lines
    .filter((line) => line.title || line.block.kind === 'paragraph')
    .slice(0, 12)
    .flatMap((line) => {
      const match = STRATEGIC_PRIORITY.exec(line.text);
      return match?.[1] ? [{ number: match[1], name: match[2]?.trim().replace(/[.,;]$/, '') }] : [];
    });
  const first = found[0];
  // A report that goes through several priorities is on none of them alone.
  const headed = lines.flatMap((line) =>
    line.title && /^(?:strategic\s+)?priority\b/i.test(line.text) ? [STRATEGIC_PRIORITY.exec(line.text)?.[1]] : [],
  );
  if (!first || [...found.map((one) => one.number), ...headed].some((number) => number !== undefined && number !== first.number))
    return undefined;
  return { number: first.number, ...(first.name ? { name: first.name } : {}) };
}

/** Items of a list that a line naming aims leads in to. */
function listedAims(lines: readonly Line[]): Entry[] {
  return lines.flatMap((line, lead) => {
    if (line.block.kind === 'item' || !AIMS_FOLLOW.test(line.text) || !(line.title || line.text.endsWith(':'))) return [];
    const items: Entry[] = [];
    for (let at = lead + 1; ; at++) {
      const block = lines[at]?.block;
      if (block?.kind !== 'item') break;
      const reference = lines[at]?.reference;
      const number = block.ordinal ?? reference?.number;
      if (number !== undefined && block.depth === 0)
        items.push({ at, number, title: block.ordinal ? block.text : (reference?.title ?? '') });
    }
    return items.length > 1 ? items : [];
  });
}

function headsOf(lines: readonly Line[], listed: readonly Entry[]): Entry[] {
  const owners = new Set(lines.flatMap((line, at) => (line.marker?.kind === 'updates' ? [ownerOf(lines, at)] : [])));
  return lines.flatMap((line, at): Entry[] => {
    const title = line.reference?.title ?? line.text;
    if (!line.title || line.marker) return [];
    const known = listed.find((one) => sameTitle(one.title, title) && (!line.reference || line.reference.number === one.number));
    if (known) return [{ at, number: known.number, title }];
    return listed.length === 0 && owners.has(at) && line.reference ? [{ at, number: line.reference.number, title }] : [];
  });
}
