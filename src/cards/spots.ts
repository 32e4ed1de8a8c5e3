import { spotOf, type Citation } from '../plan/citation';

/** Nobody looks up more spots than these from one line. */
const MOST_RUNS = 8;

type Unit = 'page' | 'row' | 'line';

/** Numbers as a reader writes them: "4", "454-457", "58-60, 84". */
function runs(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  const said = found.slice(0, MOST_RUNS).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const left = found.slice(MOST_RUNS).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return left === 0 ? said.join(', ') : `${said.join(', ')} and ${left} more`;
}

const unitOf = (citation: Citation): Unit | undefined =>
  citation.row !== undefined ? 'row' : citation.page !== undefined ? 'page' : citation.line !== undefined ? 'line' : undefined;

/** The spots of one document together, without its name: "lines 58-60, 84", "pages 4-6", "sheet Measures, rows 7-9"; empty when none is known. */
export function spotsOf(citations: readonly Citation[]): string {
  const [first] = citations;
  if (first && new Set(citations.map(spotOf)).size === 1) return spotOf(first);
  const numbers = new Map<string, number[]>();
  for (const citation of citations) {
    const unit = unitOf(citation);
    const number = unit && citation[unit];
    if (unit === undefined || number === undefined) continue;
    const within = citation.sheet === undefined ? '' : `sheet ${citation.sheet}, `;
    const key = `${within}${citation.table === undefined || unit !== 'row' ? '' : `table ${citation.table}, `}${unit}s`;
    numbers.set(key, [...(numbers.get(key) ?? []), number]);
  }
  return [...numbers]
    .map(([unit, found]) => (new Set(found).size === 1 ? `${unit.slice(0, -1)} ${runs(found)}` : `${unit} ${runs(found)}`))
    .join(', ');
}
