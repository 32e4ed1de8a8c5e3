import { slugOf } from './slug';
import { NO_FORCE, NO_FORCE_INSIDE } from './document-patterns';

export interface Force {
  readonly name: string;
  /** What ids call it: "tvp", "northmarch". */
  readonly slug: string;
}

const NAME =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}’'-]+(?:\s+(?:and|&|of)(?=\s+\p{Lu}))?\s+){1,5}(?:Police|Constabulary)(?:\s+Service)?)\b(?!\s+(?:and|&)\s+Crime|\s+(?:Areas?|Staff|Officers?|Property|Community|Federation|Air|Support|Constables?|Powers|National|Foundation|Digital|Uplift|Public|Now))/gu;
const AREA = /\b[Cc](?:OMMISSIONER|ommissioner)\s+(?:FOR|for)\s+((?:\p{Lu}[\p{L}’'-]+ ?(?:(?:and|&|AND|of|OF) +)?){1,4})/u;

/** The force a document is about: the name that its front or twice its text uses, most of all; else that of the commissioner's area. */
export function findForce(texts: readonly string[]): Force | undefined {
  const counts = new Map<string, number>();
  texts.forEach((given, at) => {
    const text = at < 5 && /\b(?:POLICE|CONSTABULARY)(?: SERVICE)?$/.test(given) ? nameCase(given) : given;
    for (const match of text.matchAll(NAME)) {
      const name = trimmed(match[1] ?? '');
      if (name) counts.set(name, (counts.get(name) ?? 0) + (at < 5 ? 3 : 1));
    }
  });
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const area = AREA.exec(texts.slice(0, 8).join('\n'))?.[1]?.trim();
  const often = ranked.find(([, count]) => count > 1);
  const ofArea = ranked.find(([one]) => area !== undefined && one.toLowerCase().startsWith(area.toLowerCase()));
  const name = (often ?? ofArea)?.[0] ?? (area === undefined ? ranked[0]?.[0] : `${nameCase(area)} Police`);
  return name === undefined ? undefined : { name, slug: forceSlug(name, texts) };
}

/** Without the words before it that only begin the sentence; empty when nothing names a force. */
function trimmed(name: string): string {
  const words = name.replace(/^.*\b(?:plan|report|review|update|strategy|chief constable) (?:of|for) /i, '').split(/\s+/);
  while (words.length > 0 && NO_FORCE.test(words[0] ?? '')) words.shift();
  return words.length > 1 && !words.some((word) => NO_FORCE_INSIDE.test(word)) ? words.join(' ') : '';
}

/** A name in capitals as one would write it. */
export const nameCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/\b(?!and\b|of\b)\p{L}/gu, (letter) => letter.toUpperCase());

/** Initials where the document uses them or the name is long; otherwise the name without "Police". */
function forceSlug(name: string, texts: readonly string[]): string {
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  const used = initials.length >= 2 && texts.some((text) => new RegExp(String.raw`\b${initials}\b`).test(text));
  if (used || name.split(/\s+/).length >= 3) return initials.toLowerCase();
  return slugOf(name.replace(/\s+(?:Police|Constabulary)(?:\s+Service)?$/, ''));
}
