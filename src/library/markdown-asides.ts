const OPENS = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSES = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
/** Within a line it is no block of its own, and ends with the paragraph. */
const COMMENT = /^ {0,3}<!--/;

/** For each line of a Markdown text whether it is none of its text: in a fence of code, in a comment, or code by its indentation. */
export function asidesIn(lines: readonly string[]): readonly boolean[] {
  const asides: boolean[] = [];
  let fence: string | undefined;
  let inComment = false;
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  lines.forEach((line, at) => {
    if (inComment) {
      asides.push(true);
      // What stands behind its end on the same line is read as part of it.
      inComment = !line.includes('-->');
      return;
    }
    if (fence !== undefined) {
      asides.push(true);
      const mark = CLOSES.exec(line)?.[1];
      if (mark?.startsWith(fence)) fence = undefined;
      return;
    }
    const [, ticks, tildes] = OPENS.exec(line) ?? [];
    fence = ticks ?? tildes;
    if (fence !== undefined || INDENTED.test(line)) {
      asides.push(true);
      return;
    }
    // One that nothing closes is text, as it is when the document is read.
    const comment = COMMENT.test(line) && lastEnd >= at;
    inComment = comment && !line.includes('-->');
    asides.push(comment);
  });
  return asides;
}
