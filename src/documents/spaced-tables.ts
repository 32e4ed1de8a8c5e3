/** What parts the columns of a table laid out with spaces. */
const GAP = / {2,}/;
const FIGURE = /^(?:[-−+(]?£?\d[\d.,:]*\s?(?:%|pp|pts|k|m|bn)?\)?|n\/a|tbc|[-–—])$/i;

/**
 * Rows that a layout set out in columns with spaces, their columns parted by tabs. Only where every row has as many cells as the heading and
 * figures behind its label: with a cell missing, nobody can tell which.
 */
export function spacedTables(text: string): string {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const width = cellsOf(lines[at] ?? '').length;
    if (width < 3 || isRow(lines[at] ?? '', width)) continue;
    let end = at + 1;
    while (isRow(lines[end] ?? '', width)) end++;
    if (end - at < 3 || mayGoOn(lines[end] ?? '')) continue;
    for (let row = at; row < end; row++) lines[row] = cellsOf(lines[row] ?? '').join('\t');
    at = end - 1;
  }
  return lines.join('\n');
}

function cellsOf(line: string): string[] {
  return line.includes('\t') || line.includes('|') ? [] : line.trim().split(GAP);
}

/** Whether what follows may be a row that lost cells, or a label whose values stand a row too high: then nothing above it is certain. */
function mayGoOn(line: string): boolean {
  return line.trim() !== '' && (line.trim().length < 60 || cellsOf(line).length > 1) && !/[.!?]$/.test(line.trim());
}

function isRow(line: string, width: number): boolean {
  const [label = '', ...values] = cellsOf(line);
  return /\p{L}/u.test(label) && values.length === width - 1 && values.every((value) => FIGURE.test(value));
}
