import { stripVTControlCharacters } from 'node:util';
import type Table from 'cli-table3';

/** The table's lines for stdout: coloured only on a terminal that shows colours, since a file or NO_COLOR wants plain text. */
export function drawTable(table: Table.Table): string {
  const drawn = table.toString();
  return process.stdout.isTTY && process.stdout.hasColors() ? drawn : stripVTControlCharacters(drawn);
}
