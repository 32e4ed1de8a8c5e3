const BULLET = /^([ ]*)(?:[•·▪●◦‣■]|[–—](?= \S))[ \t]*(?=\S)/gmu;
/** An "o" before a capital is the bullet of an inner list. */
const INNER = /^([ ]*)o[ \t]+(?=["'“‘(]?[\p{Lu}\d£])/gmu;
const ITEM = /^([ ]*)(?:[-*+]|\d{1,2}[.)])[ ]+\S/;

/** Points that a typist lettered: "(a)", "(iv)". */
const LETTERED = /^([ ]*)\((?:[a-z]|[ivx]{1,4})\)[ \t]+(?=["'“‘(]?[\p{Lu}\d£])/gmu;

/** Bullet characters at the start of a line become Markdown's own mark; lists that a layout moved far from the margin come back to it. */
export function bulletsAsMarks(text: string): string {
  const marked = text
    .replace(LETTERED, '$1- ')
    .replace(INNER, (_, margin: string) => `${margin.padEnd(2)}- `)
    .replace(BULLET, '$1- ');
  return atMargin(marked.split('\n')).join('\n');
}

/** Four spaces make program code in Markdown and only a margin in a plan: a list that begins there is moved, inner ones with it. */
function atMargin(lines: readonly string[]): string[] {
  let offset: number | undefined;
  return lines.map((line) => {
    const item = ITEM.exec(line);
    const margin = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') return line;
    if (!item) {
      if (offset !== undefined && margin < Math.max(offset, 1)) offset = undefined;
      return line;
    }
    if (offset === undefined || margin < offset) offset = margin >= 4 ? margin : 0;
    return line.slice(offset);
  });
}
