/** Where a person would look a thing up: a file and what helps to find the spot in it. Lines, pages and rows count from 1. */
export interface Citation {
  /** The file's name in the knowledge folder; it names the document everywhere. */
  readonly document: string;
  /** The document's own title, as a person would say it. */
  readonly title: string;
  /** Headings above the spot, outermost first. */
  readonly headings: readonly string[];
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  /** A table of the document, counted from its beginning, where the format has neither lines nor sheets. */
  readonly table?: number;
  readonly row?: number;
  /** A sheet's cell, "D7". */
  readonly cell?: string;
}

/** The spot in words, without the document: "page 4", "line 529", "table 2, row 4" or "sheet Measures, cell D7"; empty when only the document is known. */
export function spotOf(citation: Citation): string {
  const parts: string[] = [];
  if (citation.page !== undefined) parts.push(`page ${citation.page}`);
  if (citation.sheet !== undefined) parts.push(`sheet ${citation.sheet}`);
  if (citation.table !== undefined) parts.push(`table ${citation.table}`);
  if (citation.cell !== undefined) parts.push(`cell ${citation.cell}`);
  else if (citation.row !== undefined) parts.push(`row ${citation.row}`);
  if (citation.line !== undefined && citation.page === undefined && citation.row === undefined) parts.push(`line ${citation.line}`);
  return parts.join(', ');
}
