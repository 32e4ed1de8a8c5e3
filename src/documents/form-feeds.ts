/** Lines at the head and the foot of a page that may be the same on every one. */
const MOST_LINES = 3;
const LEAST_PAGES = 3;

/**
 * A text whose pages a form feed parts, without the lines that head or foot most of them; the lines of the others keep their numbers. Only what
 * stands at the edge of a page, the same but for its numbers, is taken out.
 */
export function withoutPageEdges(text: string): string {
  const pages = text.split('\f').map((page) => page.split('\n'));
  if (pages.length < LEAST_PAGES) return text;
  const heads = repeated(pages.slice(1).map((page) => edgeOf(page)));
  const feet = repeated(pages.slice(0, -1).map((page) => edgeOf([...page].reverse())));
  return pages
    .map((page, at) => {
      const head = at === 0 ? page : cleared(page, heads);
      return (at === pages.length - 1 ? head : cleared([...head].reverse(), feet).reverse()).join('\n');
    })
    .join('\f');
}

const keyOf = (line: string): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

const edgeOf = (page: readonly string[]): readonly string[] =>
  page
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map(keyOf);

/** What stands on at least half of the pages, and on two. */
function repeated(edges: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of edges.flatMap((edge) => [...new Set(edge)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2 && count * 2 >= edges.length).map(([key]) => key));
}

/** The page with those of its first lines blank that are repeated, up to the first that is not. */
function cleared(page: readonly string[], keys: ReadonlySet<string>): string[] {
  const first = page.findIndex((line) => line.trim() !== '' && !keys.has(keyOf(line)));
  return page.map((line, at) => (at < first ? '' : line));
}
