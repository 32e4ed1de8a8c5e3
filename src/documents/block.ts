import type { Note } from '../plan/document';

/** Where a block stands in its file; the readers fill what their format has. Counts from 1. */
export interface BlockPlace {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  /** A table of the document, counted from its beginning. */
  readonly table?: number;
  /** A row of a sheet, of a delimited file or of that table. */
  readonly row?: number;
  /** A sheet's cell, "D7". */
  readonly cell?: string;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6, as the file has it; levels lie, so extraction decides what it means. */
  readonly level: number;
  readonly text: string;
  readonly place: BlockPlace;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The text's bold runs; equal to the text when the whole paragraph is bold. */
  readonly bold: readonly string[];
  readonly place: BlockPlace;
}

export interface Item {
  readonly kind: 'item';
  readonly text: string;
  readonly bold: readonly string[];
  /** 0 for the outermost list. */
  readonly depth: number;
  /** "3" for the third item of a numbered list. */
  readonly ordinal?: string;
  readonly place: BlockPlace;
}

export interface Cell {
  readonly text: string;
  /** What the cell holds when it is more than a line of text (an HTML cell with headings and lists). */
  readonly blocks: readonly Block[];
  readonly place: BlockPlace;
}

export interface Table {
  readonly kind: 'table';
  /** All rows, the header among them; extraction finds it. Rows may differ in length; a merged cell stands in its first place, the others empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly caption?: string;
  readonly place: BlockPlace;
}

export type Block = Heading | Paragraph | Item | Table;

/** A file as blocks. */
export interface ReadDocument {
  readonly file: string;
  readonly format: string;
  /** Of the file's own properties (HTML title, document properties), if it has one. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}
