import { statusOf } from './status';
import { LEAD_FIELD, OTHER_FIELD, STATUS_FIELD } from './field-patterns';
import { LINKS_FIELD } from './theme-patterns';

/** What an objective's line of fields says. */
export interface Fields {
  readonly lead?: string;
  readonly status?: string;
  /** The themes it is linked to, as written: "P1, P2". */
  readonly links?: string;
}

/** A rating set at the end of the line that names the lead, in capitals and with or without its arrow: "Supt Holt  AMBER ▲ improving". */
const RATING_BEHIND = /\s+(RED|AMBER|GREEN|BLUE|ON TRACK|OFF TRACK|AT RISK|COMPLETED?)(?:\s*[▲▼△▽↑↓→←↔►▶◄].{0,30})?$/u;

const FIELD = /(?:^|(?<=\s))(\p{L}[\p{L} &/]{1,48}?)\s*:\s+/gu;

/** The fields of a line that begins with one and holds nothing else: "Lead: Head of Crime     Status: Amber". */
export function fieldsOf(given: string): Fields | undefined {
  const text = withColons(given);
  const known = [...text.matchAll(FIELD)].flatMap((match) => {
    // The value before and the name after run together; the name is the longest known end of them.
    const words = (match[1] ?? '').split(' ');
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      const kind = fieldKind(name);
      if (kind) return [{ kind, name, start: match.index + match[0].lastIndexOf(name), end: match.index + match[0].length }];
    }
    return [];
  });
  if (known[0]?.start !== 0) return undefined;
  const value = (kind: keyof Fields | 'other'): { readonly text: string; readonly name: string } | undefined => {
    const at = known.findIndex((one) => one.kind === kind);
    const field = known[at];
    if (!field) return undefined;
    // What stands behind a bar is another field, known or not.
    const [own = ''] = text.slice(field.end, known[at + 1]?.start).split('|');
    return { text: own.replace(/^[\s;,–—-]+|[\s;,–—-]+$/g, '').trim(), name: field.name };
  };
  const [lead, status, links] = [value('lead'), value('status'), value('links')];
  const rated = lead && RATING_BEHIND.exec(lead.text);
  if (lead && rated)
    return {
      lead: lead.text.slice(0, rated.index).trim(),
      status: statusOf(rated[1] ?? '', 'RAG'),
      ...(links?.text ? { links: links.text } : {}),
    };
  return {
    ...(lead?.text ? { lead: lead.text } : {}),
    ...(status?.text ? { status: statusOf(status.text, status.name) } : {}),
    ...(links?.text ? { links: links.text } : {}),
  };
}

/** "SRO Chief Superintendent Farrow · Rating Amber" parts its fields by dots or bars, and says their names without a colon. */
function withColons(text: string): string {
  const parts = text.split(/\s+[·•|]\s+/);
  if (parts.length < 2 || parts.some((part) => part.length > 160)) return text;
  const named = parts.map((part) => {
    const words = part.split(' ');
    for (let upTo = Math.min(4, words.length - 1); upTo > 0; upTo--) {
      const name = words.slice(0, upTo).join(' ');
      if (!name.endsWith(':') && fieldKind(name)) return `${name}: ${words.slice(upTo).join(' ')}`;
    }
    return /^\p{L}[\p{L} ]{1,30}:\s/u.test(part) ? part : undefined;
  });
  return named.every((part) => part !== undefined) ? named.join(' | ') : text;
}

/** What a field of that name says of an objective; nothing where it is none. */
export function fieldKind(name: string): keyof Fields | 'other' | undefined {
  if (LEAD_FIELD.test(name)) return 'lead';
  if (STATUS_FIELD.test(name)) return 'status';
  if (LINKS_FIELD.test(name)) return 'links';
  return OTHER_FIELD.test(name) ? 'other' : undefined;
}
