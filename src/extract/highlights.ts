import { capital } from '../plan/capital';
import type { Block } from '../documents/block';
import type { Update } from '../plan/records';
import { periodSlug } from './period-slug';
import { uniqueIds } from './slug';
import type { Structure } from './structure';

/** The highlights of an executive summary, each with its run-in heading if it has one. */
export function extractHighlights(structure: Structure, claimed: ReadonlySet<Block>): Update[] {
  const { facts, cite } = structure.context;
  const unique = uniqueIds();
  return structure.entries.flatMap((entry): Update[] => {
    if (entry.role !== 'highlight' || claimed.has(entry.line.host)) return [];
    const { title, text } = runIn(entry.line.block);
    const id = unique(`${facts.plan}/${periodSlug(facts.period, facts.year)}/highlight`);
    return [
      {
        kind: 'update',
        id: id.endsWith('highlight') ? `${id}-1` : id,
        plan: facts.plan,
        citations: [cite(entry.line.block)],
        text,
        ...(facts.period ? { period: facts.period } : {}),
        highlight: true,
        ...(title ? { title } : {}),
      },
    ];
  });
}

/** A bold beginning before a dash or a colon is the highlight's title. */
function runIn(block: Block): { readonly title?: string; readonly text: string } {
  if (block.kind === 'table') return { text: '' };
  const bold = block.kind === 'heading' ? undefined : block.bold[0];
  if (bold === undefined || !block.text.startsWith(bold) || bold.length === block.text.length) return { text: block.text };
  const rest = block.text.slice(bold.length).replace(/^[\s:.–—-]+/, '');
  return { title: bold.replace(/[\s:.–—-]+$/, ''), text: capital(rest) };
}
