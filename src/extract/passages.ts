import type { Block } from '../documents/block';
import type { Citation } from '../plan/citation';
import type { Passage } from '../plan/records';
import type { OutlineEntry } from './outline-entry';
import { periodSlug } from './period-slug';
import { slugOf, uniqueIds } from './slug';
import type { Structure } from './structure';
import { SUMMARY } from './heading-patterns';
import { bareWording } from './wording';

/** Shorter texts say nothing on their own. */
const SHORTEST = 40;
const LONGEST_LIST = 900;

interface Draft {
  text: string;
  readonly citation: Citation;
  readonly entry: OutlineEntry;
}

/** Text that became no other record, so that it can still be found; a list joins the sentence that leads in to it, repeated text is kept once. */
export function extractPassages(structure: Structure, claimed: ReadonlySet<Block>): Passage[] {
  const { facts } = structure.context;
  const unique = uniqueIds();
  const byWording = new Map<string, { draft: Draft; citations: [Citation, ...Citation[]] }>();
  for (const draft of draftsOf(structure, claimed)) {
    if (draft.text.length < SHORTEST) continue;
    const key = bareWording(draft.text);
    const known = byWording.get(key);
    if (known) known.citations.push(draft.citation);
    else byWording.set(key, { draft, citations: [draft.citation] });
  }
  return [...byWording.values()].map(({ draft, citations }) => ({
    kind: 'passage',
    id: unique(`${facts.plan}/${periodSlug(facts.period, facts.year)}/passage/${slugOf(draft.text, 7)}`),
    plan: facts.plan,
    citations,
    text: draft.text,
    ...(draft.entry.period ? { period: draft.entry.period } : {}),
  }));
}

function draftsOf(structure: Structure, claimed: ReadonlySet<Block>): Draft[] {
  const { cite } = structure.context;
  const drafts: Draft[] = [];
  let lead: Draft | undefined;
  for (const entry of structure.entries) {
    const { block, host, text } = entry.line;
    if (claimed.has(block) || claimed.has(host)) continue;
    if (block.kind === 'table') {
      for (const row of block.rows) {
        const words = row.map((cell) => cell.text).filter(Boolean);
        const draft = { text: words.join(' | '), citation: cite(block, row[0]?.place), entry };
        if (words.length > 0) drafts.push(draft);
      }
      lead = undefined;
    } else if (entry.role !== 'text') lead = undefined;
    else if (block.kind === 'item' && lead && lead.text.length + text.length < LONGEST_LIST)
      lead.text += ` ${text.replace(/[;,.]?$/, ';')}`;
    else {
      const draft: Draft = { text: withHeading(text, entry), citation: cite(block), entry };
      drafts.push(draft);
      if (block.kind === 'paragraph') lead = text.endsWith(':') ? draft : undefined;
    }
  }
  return drafts;
}

/** A short line says what it is about only together with its heading: a name over an office. */
function withHeading(text: string, { headings }: OutlineEntry): string {
  const heading = headings.at(-1) ?? '';
  const helps = heading !== '' && heading.length < 60 && !SUMMARY.test(heading);
  return helps && text.length < 60 && !/[.!?:]$/.test(text) ? `${heading.replace(/:$/, '')}: ${text}` : text;
}
