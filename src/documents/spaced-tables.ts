/** What parts the columns of a table laid out with spaces. */
const GAP = /\S+(?: \S+)*/g;
const FIGURE = /^(?:[-−+(]?£?\d[\d.,:]*\s?(?:%|pp|pts|k|m|bn)?\)?|n\/a|tbc|[-–—])$/i;
const LONGEST_HEAD = 45;
/** Rows of a run that is tried again from each of its lines. */
const LONGEST_TRIED = 60;

interface SpacedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Band = Omit<SpacedCell, 'text'>;

/**
 * Rows that a layout set out in columns with spaces, their columns parted by tabs. Only where the rows prove the columns: no cell of one reaches
 * under another, or every row has as many cells as the heading and figures behind its label.
 */
export function spacedTables(text: string): string {
  const lines = text.split('\n');
  const parted = lines.map(cellsOf);
  let tried = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = parted[at] ?? [];
    if (at < tried || !isHead(head)) continue;
    const rows: (readonly SpacedCell[])[] = [];
    while (goesOn(parted[at + 1 + rows.length] ?? [], head)) rows.push(parted[at + 1 + rows.length] ?? []);
    const end = at + 1 + rows.length;
    const table = mayGoOn(lines[end] ?? '')
      ? undefined
      : head.length === 2
        ? byPairs(head, rows)
        : (byBands(head, rows) ?? byFigures(head, rows));
    // A long run that is no table from its first line is none from a later one.
    if (!table && rows.length > LONGEST_TRIED) tried = end;
    if (!table) continue;
    table.forEach((cells, row) => (lines[at + row] = cells.join('\t')));
    at = end - 1;
  }
  return lines.join('\n');
}

function cellsOf(line: string): SpacedCell[] {
  if (line.includes('\t') || line.includes('|')) return [];
  return [...line.matchAll(GAP)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** A bullet or a sentence that happens to hold wide gaps is no heading over columns. */
function isHead(cells: readonly SpacedCell[]): boolean {
  const [label, ...values] = cells;
  if (!label || values.length === 0 || !/^\p{L}|^#$/u.test(label.text)) return false;
  return (
    cells.every((cell) => cell.text.length <= LONGEST_HEAD && !/\p{L}{4,}[.!?]$/u.test(cell.text)) &&
    !values.every((cell) => FIGURE.test(cell.text))
  );
}

const goesOn = (cells: readonly SpacedCell[], head: readonly SpacedCell[]): boolean => cells.length > 1 && cells.length <= head.length;

/** The rows by the columns' places on the line; a row that lacks cells has the others under their headings. */
function byBands(head: readonly SpacedCell[], rows: readonly (readonly SpacedCell[])[]): string[][] | undefined {
  const full = [head, ...rows.filter((row) => row.length === head.length)];
  if (full.length < 3 || full.length - 1 < rows.length * 0.6) return undefined;
  const bands = head.map((_, column): Band => {
    const cells = full.flatMap((row) => row[column] ?? []);
    return { start: Math.min(...cells.map((cell) => cell.start)), end: Math.max(...cells.map((cell) => cell.end)) };
  });
  if (bands.some((band, column) => band.end > (bands[column + 1]?.start ?? Infinity))) return undefined;
  const placed = [head, ...rows].map((row) => inBands(row, bands));
  return placed.every((row) => row !== undefined) ? placed : undefined;
}

function inBands(row: readonly SpacedCell[], bands: readonly Band[]): string[] | undefined {
  const cells = bands.map(() => '');
  for (const { text, start, end } of row) {
    const under = bands.flatMap((band, column) => (start < band.end && end > band.start ? [column] : []));
    const [column] = under;
    if (column === undefined || under.length > 1 || cells[column] !== '') return undefined;
    cells[column] = text;
  }
  return cells[0] === '' ? undefined : cells;
}

/** Two columns are a table where the second, of words, begins in one place: a glossary, say, and no list of contents or of fields. */
function byPairs(head: readonly SpacedCell[], rows: readonly (readonly SpacedCell[])[]): string[][] | undefined {
  const start = head[1]?.start;
  const isPair = ([name, value]: readonly SpacedCell[]): boolean =>
    value?.start === start && /\p{L}/u.test(value?.text ?? '') && !/:/.test(name?.text ?? '') && !FIGURE.test(value?.text ?? '');
  return rows.length >= 2 && [head, ...rows].every(isPair) ? [head, ...rows].map((row) => row.map(({ text }) => text)) : undefined;
}

/** With a cell missing, nobody can tell which. */
function byFigures(head: readonly SpacedCell[], rows: readonly (readonly SpacedCell[])[]): string[][] | undefined {
  if (rows.length < 2 || !rows.every((row) => row.length === head.length && isFigureRow(row))) return undefined;
  return [head, ...rows].map((row) => row.map((cell) => cell.text));
}

function isFigureRow([label, ...values]: readonly SpacedCell[]): boolean {
  return /\p{L}/u.test(label?.text ?? '') && values.every((value) => FIGURE.test(value.text));
}

/** Whether what follows may be a row that lost cells, or a label whose values stand a row too high: then nothing above it is certain. */
function mayGoOn(line: string): boolean {
  return line.trim() !== '' && (line.trim().length < 60 || cellsOf(line).length > 1) && !/[.!?]$/.test(line.trim());
}
