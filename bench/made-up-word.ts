import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Part } from './made-up-document';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The document as Word would save it. */
export async function asWord(parts: readonly Part[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: parts.map(blockOf) }] }));
}

function blockOf(part: Part): Paragraph | Table {
  switch (part.kind) {
    case 'heading':
      return new Paragraph({ text: part.text, heading: LEVELS[part.level] });
    case 'line':
      return new Paragraph(part.text);
    case 'bullet':
      return new Paragraph({ text: part.text, bullet: { level: 0 } });
    case 'table':
      return new Table({
        rows: part.rows.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })),
      });
  }
}
