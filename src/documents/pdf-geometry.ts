/** A transformation as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the page in points; y grows downwards from the page's upper edge. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function moved(matrix: Matrix, { x, y }: Point): Point {
  const [a, b, c, d, e, f] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Six numbers of any kind of list as a matrix. */
export function asMatrix(numbers: ArrayLike<number>): Matrix {
  const at = (index: number): number => numbers[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

export function boxOf(points: readonly Point[]): Box {
  return around(points.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })));
}

/** Where a rectangle between two corners comes to lie. */
export function movedBox(matrix: Matrix, left: number, top: number, right: number, bottom: number): Box {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => moved(matrix, { x, y })));
  return boxOf(corners);
}

/** What two boxes have in common; of no extent when they lie apart. */
export function overlap(one: Box, other: Box): Box {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  return { left, top, right: Math.max(left, Math.min(one.right, other.right)), bottom: Math.max(top, Math.min(one.bottom, other.bottom)) };
}

export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;
export const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

/** Whether a point lies in the box, or as near to it as `slack`. */
export function holds(box: Box, { x, y }: Point, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/** Numbers that lie no farther than `slack` from their neighbour, as the middle of each group, in ascending order. */
export function grouped(numbers: readonly number[], slack: number): number[] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && number - (group.at(-1) ?? number) <= slack) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2);
}
