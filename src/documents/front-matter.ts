const FRONT = /^---\n((?:[\w-]+:.*\n|[ \t]+.*\n|\n)+?)---(?=\n|$)/;

/** The text without the fields that some editors put before a Markdown document, its lines where they were, and the title they give. */
export function takeFrontMatter(text: string): { readonly body: string; readonly title?: string } {
  const front = FRONT.exec(text);
  if (!front) return { body: text };
  const title = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/im.exec(front[1] ?? '')?.[1];
  const body = front[0].replace(/[^\n]/g, '') + text.slice(front[0].length);
  return { body, ...(title ? { title } : {}) };
}
