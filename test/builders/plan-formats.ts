import { pdfOf, type Draw, type PdfPage } from './pdf';
import { GLOSSARY, AWARDS, MEASURES, MILESTONES, OBJECTIVES, PLAN_TITLE, type Part } from './small-plan';
import { bullet, heading, para, run, table, wordFile } from './word';
import { workbook } from './workbooks';

type Table = readonly (readonly string[])[];

/** The parts as Markdown. */
export function asMarkdown(parts: readonly Part[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return texts(parts, {
    heading: (text, level) => `${'#'.repeat(level)} ${text}`,
    label: (text) => `**${text}**`,
    bullets: (all) => all.map((text) => `- ${text}`).join('\n'),
    table: ([head = [], ...rows]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'),
  });
}

/** The parts as a person lays them out in plain text: tables by spaces. */
export function asText(parts: readonly Part[]): string {
  return texts(parts, {
    heading: (text) => text,
    label: (text) => text,
    bullets: (all) => all.map((text) => `- ${text}`).join('\n'),
    table: (rows) => {
      const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 3);
      return rows
        .map((row) =>
          row
            .map((cell, at) => cell.padEnd(widths[at] ?? 0))
            .join('')
            .trimEnd(),
        )
        .join('\n');
    },
  });
}

/** The parts as a web page. */
export function asHtml(parts: readonly Part[]): string {
  const cell = (text: string): string => `<td>${text}</td>`;
  const body = texts(parts, {
    heading: (text, level) => `<h${level}>${text}</h${level}>`,
    line: (text) => `<p>${text}</p>`,
    label: (text) => `<p><strong>${text}</strong></p>`,
    bullets: (all) => `<ul>\n${all.map((text) => `<li>${text}</li>`).join('\n')}\n</ul>`,
    table: (rows) => `<table>\n${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}\n</table>`,
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>Plan</title></head><body>\n${body}\n</body></html>`;
}

/** The parts as a Word document. */
export function asWord(parts: readonly Part[]): Promise<Uint8Array> {
  return wordFile(
    texts(parts, {
      heading: (text, level) => heading(level, text),
      line: (text) => para(text),
      label: (text) => para(run(text, '<w:b/>')),
      bullets: (all) => all.map((text) => bullet(text)).join(''),
      table: (rows) => table(rows),
    }),
  );
}

/** The parts as a PDF; every heading of the second level begins a page. */
export function asPdf(parts: readonly Part[]): Promise<Uint8Array> {
  const starts = parts.flatMap((part, at) => ('heading' in part && part.level === 2 && at > 1 ? [at] : []));
  const pages = [0, ...starts].map((from, at) => parts.slice(from, starts[at]));
  return pdfOf(
    pages.map(
      (page): Draw =>
        (pen) =>
          void page.reduce((y, part) => drawn(pen, part, y), 60),
    ),
  );
}

function drawn(pen: PdfPage, part: Part, y: number): number {
  if ('heading' in part) {
    pen.text(50, y, part.heading, { size: { 1: 15, 2: 13, 3: 11 }[part.level], bold: true });
    return y + 30;
  }
  if ('table' in part) {
    const [head = []] = part.table;
    const longest = head.map((_, at) => Math.max(...part.table.map((row) => row[at]?.length ?? 0)) + 2);
    const all = longest.reduce((sum, one) => sum + one, 0);
    const edges = [0, ...longest].map((_, at) => 30 + (540 * longest.slice(0, at).reduce((sum, one) => sum + one, 0)) / all);
    return pen.ruledTable(y, edges, part.table) + 24;
  }
  if ('bullets' in part)
    return (
      pen.lines(
        60,
        y,
        part.bullets.map((text) => `• ${text}`),
      ) + 10
    );
  return 'label' in part ? pen.lines(50, y, [part.label], { bold: true }) + 4 : pen.lines(50, y, wrapped(part.line)) + 6;
}

/** A paragraph in lines that a page has room for. */
const wrapped = (text: string): readonly string[] => text.match(/.{1,90}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];

/** The same plan as a workbook: a sheet of objectives, one a row, and a sheet for each of its tables. */
export function asWorkbook(): Uint8Array {
  const rows = OBJECTIVES.flatMap((one, at) => [
    ...(one.section === OBJECTIVES[at - 1]?.section ? [] : [[one.section]]),
    [one.title, one.lead, one.status, one.updates.join('\n'), one.themes.join('\n')],
  ]);
  return workbook([
    { name: 'Plan', rows: [[PLAN_TITLE], [], ['Objective', 'Lead', 'Status', 'Q3 update', 'PCC themes'], ...rows] },
    { name: 'Measures', rows: MEASURES },
    { name: 'Milestones', rows: MILESTONES },
    { name: 'Grants awarded', rows: AWARDS },
    { name: 'Glossary', rows: GLOSSARY },
  ]);
}

/** One table as comma separated values. */
export const asCsv = (rows: Table): string => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

interface Style {
  readonly heading: (text: string, level: 1 | 2 | 3) => string;
  readonly line?: (text: string) => string;
  readonly label: (text: string) => string;
  readonly bullets: (texts: readonly string[]) => string;
  readonly table: (rows: Table) => string;
}

function texts(parts: readonly Part[], style: Style): string {
  return parts
    .map((part) => {
      if ('heading' in part) return style.heading(part.heading, part.level);
      if ('label' in part) return style.label(part.label);
      if ('bullets' in part) return style.bullets(part.bullets);
      if ('table' in part) return style.table(part.table);
      return style.line?.(part.line) ?? part.line;
    })
    .join('\n\n');
}
