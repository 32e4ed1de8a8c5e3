import type { Period } from '../plan/period';
import { findPeriods, type PeriodHint } from '../plan/period-parse';
import {
  AUTHORED,
  COMMISSIONER,
  CROSS_REFERENCE,
  FORCE,
  FUNDING,
  LEAD_FIELD,
  NEXT_STEPS,
  OTHER_FIELD,
  OUTCOMES_FROM,
  STATUS_FIELD,
  SUMMARY,
  THEME_LINKS,
  UPDATE_COMPANIONS,
  UPDATE_WORDS,
} from './vocabulary';

/** What a line is when it says something about the lines after it, rather than something of its own. */
export type Marker =
  | { readonly kind: 'links' }
  | { readonly kind: 'updates'; readonly period?: Period; readonly by?: 'force' | 'commissioner' }
  | { readonly kind: 'funding' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'fields'; readonly lead?: string; readonly status?: string }
  | { readonly kind: 'cross-reference' };

const LONGEST_HEADING = 90;

/** Reads a line as a marker. `title` says whether it may be a heading; `own` matches the force's own name or initials. */
export function markerOf(text: string, title: boolean, hint: PeriodHint, own?: RegExp): Marker | undefined {
  if (THEME_LINKS.test(text)) return { kind: 'links' };
  const fields = fieldsOf(text);
  if (fields) return { kind: 'fields', ...fields };
  if (text.length < 160 && CROSS_REFERENCE.test(text)) return { kind: 'cross-reference' };
  const label = periodLabel(text, hint);
  if (label) return label.rest === '' ? { kind: 'period', period: label.period } : referenceBehind(label.rest);
  if (!title || text.length > LONGEST_HEADING) return undefined;
  return headingMarker(text.replace(/\s*:$/, ''), hint, own);
}

function referenceBehind(rest: string): Marker | undefined {
  return rest.length < 160 && CROSS_REFERENCE.test(rest) ? { kind: 'cross-reference' } : undefined;
}

function headingMarker(text: string, hint: PeriodHint, own: RegExp | undefined): Marker | undefined {
  const found = findPeriods(text, hint);
  const bare = found.reduce((rest, one) => rest.replace(one.text, ' '), text);
  const words = bare.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const periodOf = OUTCOMES_FROM.test(text) ? {} : found[0] ? { period: found[0].period } : {};
  if (NEXT_STEPS.test(bare.trim())) return { kind: 'updates' };
  if (SUMMARY.test(words.join(' ').replace(/ (?:of|for|from|in|to|this|the|quarter)$/i, ''))) return { kind: 'summary' };
  if (UPDATE_WORDS.test(bare) && words.every((word) => UPDATE_WORDS.test(word) || UPDATE_COMPANIONS.test(word))) {
    return { kind: 'updates', ...periodOf };
  }
  if (AUTHORED.test(bare.trim())) {
    const by = COMMISSIONER.test(text) ? 'commissioner' : FORCE.test(text) || own?.test(text) ? 'force' : undefined;
    if (by && !FUNDING.test(text)) return { kind: 'updates', by, ...periodOf };
  }
  return FUNDING.test(text) ? { kind: 'funding' } : undefined;
}

/** A period that stands alone or leads in to a text with a colon: "2019/20:", "2020/21 (Qtr.1):", "2019/20: See update ...". */
export function periodLabel(text: string, hint: PeriodHint): { readonly period: Period; readonly rest: string } | undefined {
  const end = text.indexOf(':');
  const head = end < 0 ? text : text.slice(0, end);
  if (head.length > 50) return undefined;
  const found = findPeriods(head, hint);
  const first = found[0];
  if (!first) return undefined;
  const left = found.reduce((rest, one) => rest.replace(one.text, ' '), head);
  if (left.replace(/\byear\s+\d\b/i, '').replace(/[\s(),.–—-]/g, '') !== '') return undefined;
  return { period: found.at(-1)?.period ?? first.period, rest: end < 0 ? '' : text.slice(end + 1).trim() };
}

const FIELD = /(?:^|(?<=\s))(\p{L}[\p{L} ]{1,28}?)\s*:\s+/gu;

/** The fields of a line that begins with one and holds nothing else: "Lead: Head of Crime     Status: Amber". */
export function fieldsOf(text: string): { readonly lead?: string; readonly status?: string } | undefined {
  const known = [...text.matchAll(FIELD)].flatMap((match) => {
    // The value before and the name after run together; the name is the longest known end of them.
    const words = (match[1] ?? '').split(' ');
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      const kind = LEAD_FIELD.test(name) ? 'lead' : STATUS_FIELD.test(name) ? 'status' : OTHER_FIELD.test(name) ? 'other' : undefined;
      if (kind) return [{ kind, start: match.index + match[0].lastIndexOf(name), end: match.index + match[0].length }];
    }
    return [];
  });
  if (known[0]?.start !== 0) return undefined;
  const value = (kind: string): string | undefined => {
    const at = known.findIndex((one) => one.kind === kind);
    if (at < 0) return undefined;
    return text
      .slice(known[at]?.end, known[at + 1]?.start)
      .replace(/^[\s|;,–—-]+|[\s|;,–—-]+$/g, '')
      .trim();
  };
  const [lead, status] = [value('lead'), value('status')];
  return { ...(lead ? { lead } : {}), ...(status ? { status } : {}) };
}
