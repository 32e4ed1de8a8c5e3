import { around, grouped, heightOf, widthOf, type Box } from './pdf-geometry';
import { jointsOf } from './pdf-line-joints';

/** A cell of a grid: from which column and row to which, the last ones not counted in. */
export interface Slot extends Box {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** A table's lines, and the cells between them. */
export interface Grid extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly slots: readonly Slot[];
  /** Whether it has lines down. */
  readonly framed: boolean;
  /** Whether its cells are told by their shade alone. */
  readonly shaded?: boolean;
}

const THIN = 3;
/** Lines that lie no farther apart are one; those that come no nearer do not touch. */
const SLACK = 3;
/** The share of a cell's side that must be drawn for it to be a side. */
const DRAWN = 0.6;

interface Rules {
  readonly across: readonly Box[];
  readonly down: readonly Box[];
}

/** The grids that lines draw on a page, also those of a single cell. */
export function ruledGrids(strokes: readonly Box[]): Grid[] {
  const across = joinedRules(
    strokes.filter((one) => heightOf(one) <= THIN && widthOf(one) > THIN * 2),
    'across',
  );
  const down = joinedRules(
    strokes.filter((one) => widthOf(one) <= THIN && heightOf(one) > THIN * 2),
    'down',
  );
  return connected({ across, down }, strokes)
    .flatMap((rules) => gridOf(rules) ?? [])
    .map((grid) => (grid.framed ? grid : withColumns(grid, strokes)));
}

/** A grid without lines down, with the columns that the pieces of its lines across tell. */
function withColumns(grid: Grid, strokes: readonly Box[]): Grid {
  const joints = jointsOf(grid, grid.ys, strokes);
  return joints.length === 0 ? grid : { ...grid, xs: [grid.left, ...joints, grid.right] };
}

/** The grids that shaded cells make, where no lines do; every second row may be without. A row of shaded cells alone is none. */
export function shadedGrids(areas: readonly Box[]): Grid[] {
  const edges = areas.filter((one) => heightOf(one) > 6 && widthOf(one) > 6).flatMap(outline);
  const grids = ruledGrids(edges).sort((a, b) => a.top - b.top);
  const merged: Grid[] = [];
  for (const grid of grids) {
    const at = merged.findLastIndex((one) => sameColumns(one, grid));
    const above = merged[at];
    if (above && grid.xs.length > 2 && grid.top - above.bottom < UNSHADED && grid.top > above.bottom - SLACK)
      merged[at] = withBelow(above, grid);
    else merged.push(grid);
  }
  return merged.filter((one) => one.xs.length === 2 || one.ys.length > 2).map((one) => ({ ...one, shaded: true }));
}

/** The highest row that may be left without shade, in points. */
const UNSHADED = 70;

function sameColumns(one: Grid, other: Grid): boolean {
  return one.xs.length === other.xs.length && one.xs.every((x, at) => Math.abs(x - (other.xs[at] ?? 0)) <= SLACK);
}

/** The cells of one more row under a grid, down to `bottom`. */
export function slotsUnder(grid: Grid, bottom: number): Slot[] {
  return grid.xs.slice(1).map((right, column) => ({
    column,
    row: grid.ys.length - 1,
    columns: 1,
    rows: 1,
    left: grid.xs[column] ?? 0,
    right,
    top: grid.bottom,
    bottom,
  }));
}

/** A grid with another under it; what lies between them is a row of the same columns. */
function withBelow(above: Grid, below: Grid): Grid {
  const gap = below.top - above.bottom > SLACK;
  const shift = above.ys.length - (gap ? 0 : 1);
  const moved = below.slots.map((slot) => ({ ...slot, row: slot.row + shift }));
  return {
    ...around([above, below]),
    xs: above.xs,
    ys: [...above.ys, ...below.ys.slice(gap ? 0 : 1)],
    slots: [...above.slots, ...(gap ? slotsUnder(above, below.top) : []), ...moved],
    framed: true,
  };
}

function outline({ left, top, right, bottom }: Box): Box[] {
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
}

/** Pieces of one line, as a drawing program leaves them at every cell, as one. */
function joinedRules(rules: readonly Box[], way: 'across' | 'down'): Box[] {
  const at = (one: Box): number => (way === 'across' ? (one.top + one.bottom) / 2 : (one.left + one.right) / 2);
  const from = (one: Box): number => (way === 'across' ? one.left : one.top);
  const to = (one: Box): number => (way === 'across' ? one.right : one.bottom);
  const lines = grouped(rules.map(at), SLACK / 2);
  const byLine = new Map<number, Box[]>(lines.map((line) => [line, []]));
  for (const rule of rules) {
    const line = lines.reduce((best, one) => (Math.abs(one - at(rule)) < Math.abs(best - at(rule)) ? one : best), lines[0] ?? 0);
    byLine.get(line)?.push(rule);
  }
  return [...byLine.values()].flatMap((pieces) => {
    const whole: Box[] = [];
    for (const piece of [...pieces].sort((a, b) => from(a) - from(b))) {
      const last = whole.at(-1);
      if (last && from(piece) - to(last) <= SLACK) whole[whole.length - 1] = around([last, piece]);
      else whole.push(piece);
    }
    return whole;
  });
}

/** Lines that touch one another, together. */
function connected({ across, down }: Rules, strokes: readonly Box[]): Rules[] {
  const group = new Map<Box, Box[]>([...across, ...down].map((rule) => [rule, [rule]]));
  for (const flat of across) {
    for (const upright of down) {
      const [one, other] = [group.get(flat) ?? [], group.get(upright) ?? []];
      if (one === other || !touch(flat, upright)) continue;
      const [large, small] = one.length < other.length ? [other, one] : [one, other];
      large.push(...small);
      for (const rule of small) group.set(rule, large);
    }
  }
  const isAcross = new Set(across);
  const alone = stacked([...new Set(group.values())].filter((rules) => rules.every((one) => isAcross.has(one))).flat(), strokes);
  const touching = [...new Set(group.values())].filter((rules) => rules.some((one) => !isAcross.has(one)));
  return [...touching, ...alone].map((rules) => ({
    across: rules.filter((one) => isAcross.has(one)),
    down: rules.filter((one) => !isAcross.has(one)),
  }));
}

/** Lines across with the same ends, one above the other, are the lines between the rows of a table; two are when both are drawn cell by cell. */
function stacked(rules: readonly Box[], strokes: readonly Box[]): Box[][] {
  const stacks: Box[][] = [];
  for (const rule of rules) {
    const stack = stacks.find(
      ([first]) => first && Math.abs(first.left - rule.left) <= SLACK && Math.abs(first.right - rule.right) <= SLACK,
    );
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  const inPieces = (stack: readonly Box[]): boolean =>
    stack.length > 1 &&
    jointsOf(
      around(stack),
      stack.map((one) => (one.top + one.bottom) / 2),
      strokes,
    ).length > 0;
  return stacks.filter((stack) => stack.length > 2 || inPieces(stack));
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left <= other.right + SLACK && other.left <= one.right + SLACK && one.top <= other.bottom + SLACK && other.top <= one.bottom + SLACK
  );
}

function gridOf({ across, down }: Rules): Grid | undefined {
  // A table may be open at its sides: where its lines end is its edge.
  const [flat, upright] = [across.length > 0 ? [around(across)] : [], down.length > 0 ? [around(down)] : []];
  const sides = flat.flatMap((one) => [one.left, one.right]);
  const ends = upright.flatMap((one) => [one.top, one.bottom]);
  const xs = grouped([...down.map((one) => (one.left + one.right) / 2), ...sides], SLACK);
  const ys = grouped([...across.map((one) => (one.top + one.bottom) / 2), ...ends], SLACK);
  if (xs.length < 2 || ys.length < 2) return undefined;
  const slots = slotsOf(xs, ys, { across, down });
  return slots && { ...around([...across, ...down]), xs, ys, slots, framed: down.length > 0 };
}

/** The cells between the lines; none when one of them is no rectangle, for then nobody can say what belongs together. */
function slotsOf(xs: readonly number[], ys: readonly number[], { across, down }: Rules): Slot[] | undefined {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
  const x = (at: number): number => xs[at] ?? 0;
  const y = (at: number): number => ys[at] ?? 0;
  const lineRight = (column: number, row: number): boolean => isDrawn(down, x(column + 1), y(row), y(row + 1), 'down');
  const lineUnder = (column: number, row: number): boolean => isDrawn(across, y(row + 1), x(column), x(column + 1), 'across');
  const slots: Slot[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row]?.[column]) continue;
      let [wide, high] = [1, 1];
      while (column + wide < columns && !taken[row]?.[column + wide] && !lineRight(column + wide - 1, row)) wide++;
      const isOpenUnder = (): boolean => {
        for (let at = 0; at < wide; at++) if (lineUnder(column + at, row + high - 1)) return false;
        return true;
      };
      while (row + high < rows && isOpenUnder()) high++;
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++) {
          const line = taken[row + down];
          if (!line || line[column + right]) return undefined;
          line[column + right] = true;
          if (right < wide - 1 && lineRight(column + right, row + down)) return undefined;
        }
      }
      slots.push({ column, row, columns: wide, rows: high, left: x(column), right: x(column + wide), top: y(row), bottom: y(row + high) });
    }
  }
  return slots;
}

function isDrawn(rules: readonly Box[], at: number, from: number, to: number, way: 'across' | 'down'): boolean {
  const length = to - from;
  let drawn = 0;
  for (const rule of rules) {
    const place = way === 'down' ? (rule.left + rule.right) / 2 : (rule.top + rule.bottom) / 2;
    if (Math.abs(place - at) > SLACK) continue;
    const [start, end] = way === 'down' ? [rule.top, rule.bottom] : [rule.left, rule.right];
    drawn += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return drawn >= length * DRAWN;
}
