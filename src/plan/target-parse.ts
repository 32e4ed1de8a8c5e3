import type { Figure } from './figure';
import { parseFigure } from './figure-parse';

/** What a target says beside its figure: the bound is kept in its text, for "40%" alone would be something else to reach. */
const BEFORE =
  /^(?:(?:to be |is |at )?(?:below|under|less than|fewer than|lower than|no more than|not more than|no higher than|at most|up to|max(?:imum)?(?: of)?|within|above|over|more than|greater than|higher than|no less than|no fewer than|not less than|at least|min(?:imum)?(?: of)?)|[<>≤≥]=?)\s*/i;
const BEHIND =
  /\s*(?:or (?:more|less|fewer|better|above|below|higher|lower|over|under)|and (?:above|below|over|under)|\+|max(?:imum)?|min(?:imum)?)$/i;

/** The figure a cell of targets holds, with its bound in the text ("Below 40%", "90% or more"); nothing where it holds none. `inItsUnit` says what a bare number is of. */
export function parseTarget(cell: string, inItsUnit: (figure: Figure) => Figure | undefined = (figure) => figure): Figure | undefined {
  const whole = parseFigure(cell);
  if (whole) return inItsUnit(whole);
  const text = cell.replace(/\s+/g, ' ').trim();
  const before = BEFORE.exec(text)?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(before.length))?.[0] ?? '';
  const bare = parseFigure(text.slice(before.length, text.length - behind.length));
  const figure = bare && inItsUnit(bare);
  return figure && { ...figure, text: `${before}${figure.text}${behind}` };
}
