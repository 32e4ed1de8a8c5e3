import type { Block, Table } from '../documents/block';
import type { Citation } from '../plan/citation';
import type { Term } from '../plan/records';
import { blockLists } from './block-lists';
import type { Claimed, ExtractContext } from './claimed';
import { fits, meaningBefore } from './initials';
import { slugOf, uniqueIds } from './slug';
import { ABBREVIATION_COLUMN, MEANING_COLUMN, NOTE_COLUMN } from './column-patterns';
import { GLOSSARY } from './heading-patterns';
import { bareWording } from './wording';

interface FoundTerm {
  readonly abbreviation: string;
  readonly meaning: string;
  readonly note?: string;
  readonly citation: Citation;
}

/** Abbreviations: from glossary tables and lists, and from "Full Name (FN)" and "FN (Full Name)" in any text where the initials fit. */
export function extractTerms(blocks: readonly Block[], context: ExtractContext): Claimed {
  const found: FoundTerm[] = [];
  const claimed = new Set<Block>();
  for (const block of blockLists(blocks).flat()) {
    const listed = block.kind === 'table' ? fromTable(block, context) : fromLine(block, context);
    if (listed.length > 0) claimed.add(block);
    else
      found.push(
        ...textsOf(block).flatMap(({ text, citation }) => fromText(text).map((term) => ({ ...term, citation: citation(context) }))),
      );
    found.push(...listed);
  }
  return { records: gather(found, context.facts.plan), notes: [], claimed };
}

/** One record for an abbreviation and its meaning, with every place that gives it; the first wording is shown. */
function gather(found: readonly FoundTerm[], plan: string): Term[] {
  const groups = new Map<string, FoundTerm[]>();
  for (const term of found) {
    const key = `${term.abbreviation.toLowerCase()} ${bareWording(term.meaning).replace(/s\b/g, '')}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const unique = uniqueIds();
  return [...groups.values()].flatMap(([first, ...others]): Term[] => {
    if (!first) return [];
    const note = [first, ...others].find((term) => term.note !== undefined)?.note;
    const { abbreviation, meaning, citation } = first;
    const id = unique(`${plan}/term/${slugOf(abbreviation)}`);
    return [
      {
        kind: 'term',
        id,
        plan,
        citations: [citation, ...others.map((term) => term.citation)],
        abbreviation,
        meaning,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/** The rows of a table with a column of abbreviations and one of meanings. */
function fromTable(table: Table, context: ExtractContext): FoundTerm[] {
  const [heading, ...rows] = table.rows;
  const column = (pattern: RegExp): number => (heading ?? []).findIndex((cell) => pattern.test(cell.text.trim()));
  const [short, long, remark] = [column(ABBREVIATION_COLUMN), column(MEANING_COLUMN), column(NOTE_COLUMN)];
  if (short === -1 || long === -1) return [];
  return rows.flatMap((row) => {
    const [abbreviation, meaning, note] = [short, long, remark].map((at) => row[at]?.text.trim() ?? '');
    if (!abbreviation || !meaning) return [];
    return [{ abbreviation, meaning, ...(note ? { note } : {}), citation: context.cite(table, row[short]?.place) }];
  });
}

/** "ASB – Anti-social behaviour" under a heading that says glossary. */
function fromLine(block: Exclude<Block, Table>, context: ExtractContext): FoundTerm[] {
  const headings = [...context.scopeOf(block).headings, ...(context.facts.kind === 'glossary' ? ['glossary'] : [])];
  if (block.kind === 'heading' || !headings.some((heading) => GLOSSARY.test(heading))) return [];
  const [, abbreviation, meaning] = /^([A-Z][A-Za-z0-9&/]{1,9})\s*(?:[:=–—-]|\s-)\s+(\S.*?)\.?$/.exec(block.text) ?? [];
  if (abbreviation === undefined || meaning === undefined || !/[A-Z].*[A-Z0-9]/.test(abbreviation)) return [];
  return [{ abbreviation, meaning, citation: context.cite(block) }];
}

interface CitedText {
  readonly text: string;
  readonly citation: (context: ExtractContext) => Citation;
}

function textsOf(block: Block): CitedText[] {
  if (block.kind !== 'table') return [{ text: block.text, citation: (context) => context.cite(block) }];
  // Blocks within a cell are read for themselves.
  return block.rows
    .flat()
    .flatMap((cell) =>
      cell.blocks.length > 0 ? [] : [{ text: cell.text, citation: (context: ExtractContext) => context.cite(block, cell.place) }],
    );
}

/** Abbreviations that a text explains in brackets, either way round. */
function fromText(text: string): Omit<FoundTerm, 'citation'>[] {
  return [...text.matchAll(/\(([^()]{2,80})\)/g)].flatMap((match) => {
    const inside = match[1]?.replace(/^['"‘“]|['"’”]$/g, '').trim() ?? '';
    const before = text.slice(0, match.index).trimEnd();
    if (isAbbreviation(inside)) {
      const meaning = meaningBefore(
        before
          .split(/[.;:!?]\s/)
          .at(-1)
          ?.replace(/['"’”]$/, '') ?? '',
        inside,
      );
      return meaning === undefined || /[()]/.test(meaning) ? [] : [{ abbreviation: singular(inside), meaning }];
    }
    const abbreviation = /[\p{L}\p{N}&/]+$/u.exec(before)?.[0] ?? '';
    return isAbbreviation(abbreviation) && fits(inside, abbreviation) ? [{ abbreviation: singular(abbreviation), meaning: inside }] : [];
  });
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&/-]{1,9}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;
}

function singular(abbreviation: string): string {
  return abbreviation.replace(/(?<=\p{Lu}{2})s$/u, '');
}
