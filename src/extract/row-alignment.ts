/** A row of a table of measures, as far as it matters for where its values belong. */
export interface AlignRow {
  readonly label: string;
  readonly filled: boolean;
  /** `aim`: the label says what the plan wants ("Reduce ..."); `part`: it only numbers a part of the document. Both may stand over other rows. */
  readonly style: 'aim' | 'part' | 'plain';
  /** The label is the row's only cell. */
  readonly alone: boolean;
}

/** Where a label's values stand: the index of the row that holds them, if any row does. */
export interface AlignedLabel {
  readonly row: number;
  readonly values?: number;
}

export interface Alignment {
  /** The rows that are titles over these labels, outermost first. */
  readonly titles: readonly number[];
  readonly labels: readonly AlignedLabel[];
}

/**
 * A run of rows that is read one way.
 * `printed`: values beside their labels. `shifted`: values one row above. `either`: both are possible and something else must decide.
 * `broken`: values without a label that no shift explains, so no value of the run can be trusted.
 */
export interface AlignedRun {
  readonly reading: 'printed' | 'shifted' | 'either' | 'broken';
  readonly printed: Alignment;
  readonly shifted?: Alignment;
}

type Mark = 'label' | 'values' | 'orphan' | 'blank';

/** Cuts the rows of a table into runs and says how the values of each run go with its labels. */
export function alignRows(rows: readonly AlignRow[]): AlignedRun[] {
  const marks = rows.map(markOf);
  const runs: AlignedRun[] = [];
  let titles: readonly number[] = [];
  let at = 0;
  while (at < rows.length) {
    const mark = marks[at];
    if (mark === 'blank') {
      at += 1;
    } else if (mark === 'label') {
      if (isTitle(rows, marks, at, titles)) titles = titles.includes(at - 1) ? [...titles, at] : [at];
      else runs.push({ reading: 'printed', printed: { titles, labels: [{ row: at }] } });
      at += 1;
    } else {
      const taken = mark === 'orphan' ? takeOrphan(rows, marks, at, titles) : takeValues(rows, marks, at, titles);
      runs.push(...taken.runs);
      at = taken.end;
    }
  }
  return runs;
}

function markOf(row: AlignRow): Mark {
  if (row.label === '') return row.filled ? 'orphan' : 'blank';
  return row.filled ? 'values' : 'label';
}

/** A label without values is a title when values follow it and it is like the first title; else it is a measure nobody gave a value. */
function isTitle(rows: readonly AlignRow[], marks: readonly Mark[], at: number, titles: readonly number[]): boolean {
  const row = rows[at];
  if (at > marks.findLastIndex((mark) => mark === 'values' || mark === 'orphan') || row === undefined) return false;
  if (row.alone || row.style !== 'plain' || marks.findIndex((mark) => mark !== 'blank') === at) return true;
  const first = titles[0] === undefined ? undefined : rows[titles[0]];
  return titles.includes(at - 1) || (first !== undefined && first.style === 'plain' && !first.alone);
}

interface Taken {
  readonly runs: readonly AlignedRun[];
  readonly end: number;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const beside = (rows: readonly number[]): AlignedLabel[] => rows.map((row) => ({ row, values: row }));
/** Each label takes the values of the row above it. */
const fromAbove = (labels: readonly number[]): AlignedLabel[] => labels.map((row) => ({ row, values: row - 1 }));

function endOfValues(marks: readonly Mark[], from: number): number {
  const length = marks.slice(from).findIndex((mark) => mark !== 'values');
  return length === -1 ? marks.length : from + length;
}

/** Whether a label without values ends what stands above it, and does not stand over what comes after. */
function closes(rows: readonly AlignRow[], marks: readonly Mark[], at: number): boolean {
  if (marks[at] !== 'label' || rows[at]?.style !== 'plain' || rows[at].alone) return false;
  return marks[at + 1] !== 'values' || rows[at + 1]?.style === 'aim';
}

/** Values without a label: explained only by labels below them of which the last has no values. */
function takeOrphan(rows: readonly AlignRow[], marks: readonly Mark[], at: number, titles: readonly number[]): Taken {
  const stop = endOfValues(marks, at + 1);
  const labels = range(at + 1, stop);
  if (labels.length > 0 && closes(rows, marks, stop)) {
    const printed = { titles, labels: [...beside(labels), { row: stop }] };
    return { runs: [{ reading: 'shifted', printed, shifted: { titles, labels: fromAbove([...labels, stop]) } }], end: stop + 1 };
  }
  return { runs: [{ reading: 'broken', printed: { titles, labels: beside(labels) } }], end: stop };
}

/** Rows of label and values. The last of their aims may be a title that holds the first values of labels below it. */
function takeValues(rows: readonly AlignRow[], marks: readonly Mark[], at: number, titles: readonly number[]): Taken {
  const stop = endOfValues(marks, at);
  const title = range(at, stop).findLast((row) => rows[row]?.style === 'aim');
  if (title !== undefined && title < stop - 1 && closes(rows, marks, stop)) {
    const before: AlignedRun[] = title > at ? [{ reading: 'printed', printed: { titles, labels: beside(range(at, title)) } }] : [];
    const printed = { titles, labels: [...beside(range(title, stop)), { row: stop }] };
    const shifted = { titles: [title], labels: fromAbove(range(title + 1, stop + 1)) };
    return { runs: [...before, { reading: 'either', printed, shifted }], end: stop + 1 };
  }
  // Below a plain title, values left over at the end may mean that all stand one row too low.
  const leftOver = marks[stop] === 'orphan' && endOfValues(marks, stop + 1) === stop + 1;
  const doubtful = leftOver && titles.includes(at - 1) && rows[at - 1]?.style === 'plain' && !rows[at - 1]?.alone;
  return { runs: [{ reading: doubtful ? 'broken' : 'printed', printed: { titles, labels: beside(range(at, stop)) } }], end: stop };
}
