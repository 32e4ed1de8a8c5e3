import type { DocxNumbering } from './docx-numbering';
import type { DocxStyles } from './docx-styles';
import type { BlockPlace } from './block';

/** How far the reading of a Word document has come. */
export interface DocxState {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** Word's own page breaks so far; a document that Word never laid out has none. */
  breaks: number;
  tables: number;
  /** Footnotes and endnotes met so far, in order: "footnote 3". */
  readonly notes: string[];
  /** Whether letters were met that nobody sees. */
  hidden: boolean;
}

/** Where the reading is. The page is the one on which Word last laid it out, given once it is known that Word did. */
export const placeIn = (state: DocxState): BlockPlace => ({ page: state.breaks + 1 });
