import { fieldsOf, type Fields } from './fields';
import type { Period } from '../plan/period';
import { findPeriods, type PeriodHint } from '../plan/period-parse';
import { statusOf } from './status';
import {
  AS_AT,
  AUTHORED,
  COMMISSIONER,
  CROSS_REFERENCE,
  DOER,
  DONE,
  FORCE,
  FUNDING,
  NEXT_STEPS,
  OUTCOMES_FROM,
  SUMMARY,
  TO_DO,
  UPDATE_COMPANIONS,
  UPDATE_WORDS,
} from './heading-patterns';
import { RATING_ALONE } from './rating-patterns';
import { THEME_LINKS, THEME_LIST } from './theme-patterns';

/** What a line is when it says something about the lines after it, rather than something of its own. */
export type Marker =
  /** `list`: the police and crime plan's own list of its themes. */
  | { readonly kind: 'links'; readonly list?: true }
  | { readonly kind: 'updates'; readonly period?: Period; readonly by?: 'force' | 'commissioner' }
  | { readonly kind: 'funding' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'period'; readonly period: Period }
  | (Fields & { readonly kind: 'fields' })
  | { readonly kind: 'cross-reference' };

const LONGEST_HEADING = 90;
/** The direction of travel beside a rating: "AMBER ▲ improving". */
const TRAVEL = /\s*[▲▼△▽↑↓→←↔►▶◄]\s*[\p{L} ]{0,30}$/u;

/** Reads a line as a marker. `title` says whether it may be a heading; `own` matches the force's own name or initials. */
export function markerOf(text: string, title: boolean, hint: PeriodHint, own?: RegExp): Marker | undefined {
  if (THEME_LINKS.test(text)) return { kind: 'links' };
  if (title && THEME_LIST.test(text)) return { kind: 'links', list: true };
  const rating = text.replace(TRAVEL, '');
  const fields = fieldsOf(text) ?? (RATING_ALONE.test(rating) ? { status: statusOf(rating, 'RAG') } : undefined);
  if (fields) return { kind: 'fields', ...fields };
  if (text.length < 160 && CROSS_REFERENCE.test(text)) return { kind: 'cross-reference' };
  const label = periodLabel(text, hint);
  if (label) return label.rest === '' ? { kind: 'period', period: label.period } : referenceBehind(label.rest);
  if (!title || text.length > LONGEST_HEADING) return undefined;
  return headingMarker(text.replace(/\s*:$/, '').replace(AS_AT, ''), hint, own);
}

function referenceBehind(rest: string): Marker | undefined {
  return rest.length < 160 && CROSS_REFERENCE.test(rest) ? { kind: 'cross-reference' } : undefined;
}

function headingMarker(text: string, hint: PeriodHint, own: RegExp | undefined): Marker | undefined {
  const found = findPeriods(text, hint);
  const bare = found.reduce((rest, one) => rest.replace(one.text, ' '), text);
  const words = bare.match(/[\p{L}\p{N}’']+/gu) ?? [];
  const periodOf = OUTCOMES_FROM.test(text) ? {} : found[0] ? { period: found[0].period } : {};
  if (TO_DO.test(bare.trim())) return undefined;
  if (NEXT_STEPS.test(bare.trim())) return { kind: 'updates' };
  if (SUMMARY.test(words.join(' ').replace(/ (?:of|for|from|in|to|this|the|quarter)$/i, ''))) return { kind: 'summary' };
  if (UPDATE_WORDS.test(bare) && words.every((word) => UPDATE_WORDS.test(word) || UPDATE_COMPANIONS.test(word))) {
    return { kind: 'updates', ...periodOf };
  }
  const doer = DONE.exec(bare.trim())?.[1];
  if (doer !== undefined && (DOER.test(doer) || doerOf(doer, own))) {
    const by = /^(?:I|my office)$/i.test(doer) ? 'commissioner' : doerOf(doer, own);
    return { kind: 'updates', ...(by ? { by } : {}), ...periodOf };
  }
  if (AUTHORED.test(bare.trim())) {
    const by = doerOf(text, own);
    if (by && !FUNDING.test(text)) return { kind: 'updates', by, ...periodOf };
  }
  return FUNDING.test(text) ? { kind: 'funding' } : undefined;
}

function doerOf(words: string, own: RegExp | undefined): 'force' | 'commissioner' | undefined {
  if (COMMISSIONER.test(words)) return 'commissioner';
  return FORCE.test(words) || own?.test(words) ? 'force' : undefined;
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
