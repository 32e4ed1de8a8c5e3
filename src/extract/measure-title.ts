import type { Block, Table } from '../documents/block';
import { findPeriods } from '../plan/period-parse';
import { sheetTitles } from './measure-scope';
import { WHEN_MADE } from './document-patterns';
import { BY_PLACE, FIGURE_WORDS } from './figure-patterns';

/** The measure that the words over a table name, the nearest first; nothing where they name only months, places or figures. */
export function measureOver(table: Table, headings: readonly string[], blocks: readonly Block[]): string | undefined {
  const { sheet } = table.place;
  const isFirst = blocks.find((block) => block.kind === 'table' && block.place.sheet === sheet) === table;
  const titles = [table.caption ?? '', ...(isFirst ? sheetTitles(table, blocks).reverse() : []), sheet ?? '', ...headings.slice(-1)];
  return titles.map(measureIn).find((name) => name !== '');
}

/** Whether the words over a table say that it is split by place: "Theft by district", a sheet called "By LPA". */
export function splitByPlace(table: Table, blocks: readonly Block[]): boolean {
  const titles = [table.caption ?? '', table.place.sheet ?? '', ...sheetTitles(table, blocks)];
  return titles.some((title) => BY_PLACE.test(` ${title}`));
}

/** "Residential burglary by district, April to June 2024" is residential burglary; "Monthly figures by district" is nothing. */
function measureIn(title: string): string {
  const bare = findPeriods(title, { typed: true }).reduce((rest, { text }) => rest.replace(text, ' '), title);
  const changed = bare === title ? title : bare.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' ');
  const name = trimmed(changed.replace(BY_PLACE, ''));
  const left = trimmed(
    ` ${name} `
      .replace(/\([^)]*\)/g, ' ')
      .replace(FIGURE_WORDS, ' ')
      .replace(BY_PLACE, ' '),
  );
  if (left === '' || /[.!?]$|\b(?:Police|Constabulary)$/.test(title) || WHEN_MADE.test(title)) return '';
  // "Residential burglary – monthly counts" says the measure before its dash.
  const [first = '', ...rest] = name.split(/\s+[–—-]\s+|:\s+/);
  return rest.length > 0 && rest.every((part) => trimmed(` ${part} `.replace(FIGURE_WORDS, ' ')) === '') ? first : name;
}

const trimmed = (text: string): string => text.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');
