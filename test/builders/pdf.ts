import PDFDocument from 'pdfkit';
import type { ReadDocument } from '../../src/documents/block';
import { readDocument } from '../../src/documents/readers';

/** The pages are 600 points wide and 800 high. */
const PAGE = { width: 600, height: 800 } as const;

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A page to write and draw on; every place is measured from its upper left corner. */
export interface PdfPage {
  /** A line of text with its base line at `y`. */
  readonly text: (x: number, y: number, words: string, style?: Style) => void;
  /** The same, ending at `x`. */
  readonly textTo: (x: number, y: number, words: string, style?: Style) => void;
  /** Lines below one another, 14 points apart; gives the place of the next. */
  readonly lines: (x: number, y: number, words: readonly string[], style?: Style) => number;
  /** A table with lines round its cells, `columns` being the places of its upright lines and rows 20 points high. */
  readonly ruledTable: (y: number, columns: readonly number[], rows: readonly (readonly string[])[]) => number;
  /** pdfkit itself, for what is seldom needed. */
  readonly pen: PDFKit.PDFDocument;
}

export type Draw = (page: PdfPage) => void;

/** A PDF with a page for every function. */
export async function pdfOf(pages: readonly Draw[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pen = new PDFDocument({ size: [PAGE.width, PAGE.height], margin: 0, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => pen.on('end', resolve));
  pen.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const draw of pages) {
    pen.addPage();
    draw(pageOf(pen));
  }
  pen.end();
  await done;
  return Uint8Array.from(Buffer.concat(chunks));
}

function pageOf(pen: PDFKit.PDFDocument): PdfPage {
  const set = ({ size = 10, bold = false, colour = '#000000' }: Style): void =>
    void pen.font(bold ? 'Helvetica-Bold' : 'Helvetica', size).fillColor(colour);
  const text: PdfPage['text'] = (x, y, words, style = {}) => {
    set(style);
    pen.text(words, x, y, { lineBreak: false, baseline: 'alphabetic' });
  };
  const lines: PdfPage['lines'] = (x, y, words, style) => {
    words.forEach((line, at) => text(x, y + at * 14, line, style));
    return y + words.length * 14;
  };
  const textTo: PdfPage['textTo'] = (x, y, words, style = {}) => {
    set(style);
    text(x - pen.widthOfString(words), y, words, style);
  };
  const ruledTable: PdfPage['ruledTable'] = (y, columns, rows) => {
    const [left, right, bottom] = [columns[0]!, columns.at(-1)!, y + rows.length * 20];
    columns.forEach((x) => pen.moveTo(x, y).lineTo(x, bottom).stroke());
    for (let row = 0; row <= rows.length; row++)
      pen
        .moveTo(left, y + row * 20)
        .lineTo(right, y + row * 20)
        .stroke();
    rows.forEach((cells, row) => cells.forEach((cell, at) => text(columns[at]! + 4, y + row * 20 + 14, cell)));
    return bottom;
  };
  return { text, textTo, lines, ruledTable, pen };
}

export async function readPdf(pages: readonly Draw[], options?: PDFKit.PDFDocumentOptions): Promise<ReadDocument> {
  return readDocument({ name: 'plan.pdf', bytes: await pdfOf(pages, options) });
}
