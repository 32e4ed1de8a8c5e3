import { capital } from '../plan/capital';
import type { Citation } from '../plan/citation';
import type { Theme } from '../plan/records';
import type { OutlineEntry } from './outline-entry';
import { themeId, type Structure } from './structure';
import { themeNumberOf, withParts } from './theme-lines';
import { bareWording } from './wording';

interface Mention {
  readonly number?: string;
  readonly title: string;
  readonly called?: string;
  readonly citation: Citation;
}

/** The themes (or key aims) of the police and crime plan that a document names, each once, with every way it is worded and every place. */
export function extractThemes(structure: Structure): Theme[] {
  const { context, entries, aims } = structure;
  const byId = new Map<string, Mention[]>();
  entries.forEach((entry, at) => {
    const mention = mentionOf(structure, entry, at);
    if (!mention) return;
    const id = themeId(mention.number, mention.title, context.facts);
    byId.set(id, [...(byId.get(id) ?? []), mention]);
  });
  return [...byId].flatMap(([id, mentions]): Theme[] => {
    const [first, ...more] = mentions;
    if (!first) return [];
    const { title, others } = wordingsOf(mentions.map((one) => one.title));
    const called = mentions.find((one) => one.called !== undefined)?.called;
    const isAim = aims.aims.some((aim) => aim.number === first.number && first.number !== undefined);
    return [
      {
        kind: 'theme',
        id,
        plan: context.facts.plan,
        citations: [first.citation, ...more.map((one) => one.citation)],
        ...(first.number === undefined ? {} : { number: first.number }),
        title,
        ...(called === undefined ? {} : { called }),
        otherWordings: others,
        ...(isAim && aims.priority ? { priority: aims.priority } : {}),
      },
    ];
  });
}

function mentionOf(structure: Structure, entry: OutlineEntry, at: number): Mention | undefined {
  const { line, role, aim } = entry;
  const citation = structure.context.cite(line.block);
  if (role === 'aim' && aim) {
    const title = line.reference?.title ?? line.text;
    return { title, citation, ...(aim.number === undefined ? {} : { number: aim.number }) };
  }
  if (role !== 'theme') return undefined;
  const title = withParts(line.reference?.title ?? line.text, partsAfter(structure.entries, at));
  const number = themeNumberOf(line);
  // A code alone links an objective to a theme and does not say what the theme is.
  const label = line.reference?.label?.toLowerCase();
  const called = label === undefined || label === 'theme' ? {} : { called: capital(label) };
  return title === '' ? undefined : { title, citation, ...(number === undefined ? {} : { number }), ...called };
}

/** Its sub-points, also where a page break put an update between them. */
function partsAfter(entries: readonly OutlineEntry[], theme: number): string[] {
  const parts: string[] = [];
  for (let at = theme + 1; ; at++) {
    const entry = entries[at];
    if (!entry || entry.line.block.kind !== 'item' || entry.role === 'theme') return parts;
    if (entry.role === 'theme-part') parts.push(entry.line.text);
  }
}

/** The wording most often used, then the fullest, then the one with the fewest capitals; the others as far as their words differ. */
function wordingsOf(titles: readonly string[]): { readonly title: string; readonly others: readonly string[] } {
  const clean = titles.map((title) => title.replace(/[‘’]/g, "'").replace(/[\s.;,:]+$/, ''));
  const groups = new Map<string, string[]>();
  for (const title of clean) groups.set(bareWording(title), [...(groups.get(bareWording(title)) ?? []), title]);
  const capitals = (title: string): number => title.match(/\p{Lu}/gu)?.length ?? 0;
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const [best = '', ...others] = ranked.map((group) => [...group].sort((a, b) => capitals(a) - capitals(b))[0] ?? '');
  return { title: best, others };
}
