import type { Objective, PlanRecord } from '../plan/records';
import { STOP_WORDS } from './stop-words';
import { wordsOf } from './words';

/** One record as it is searched: its own name, its own words, and the names of what it stands under. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly context: string;
  /** What a table says below itself, about this row or another. */
  readonly aside?: string;
}

export const FIELDS = ['title', 'text', 'context', 'aside'] as const;

const join = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' · ');

/**
 * What of a record is searched, and in which field. `byId` gives the names of what it stands under; `before` is
 * the text just before it on the same spot of the document, where one run of text was cut into several updates. */
export function searchEntry(record: PlanRecord, byId: ReadonlyMap<string, PlanRecord>, before = ''): SearchEntry {
  const nameOf = (id: string | undefined): string | undefined => {
    const found = id === undefined ? undefined : byId.get(id);
    return found?.kind === 'objective' || found?.kind === 'theme' ? found.title : found?.kind === 'update' ? found.text : undefined;
  };
  const { id } = record;
  switch (record.kind) {
    case 'objective':
      return {
        id,
        title: record.title,
        text: join(record.introduction, record.status, leadOf(record)),
        context: join(record.section?.title),
      };
    case 'update':
      return {
        id,
        title: record.title ?? '',
        text: record.text,
        context: join(nameOf(record.objective), nameOf(record.theme), nameOf(record.under), before),
      };
    case 'theme':
      return { id, title: record.title, text: record.otherWordings.join(' · '), context: join(record.priority) };
    case 'measure':
      return {
        id,
        title: join(record.name, record.place),
        text: record.aim ?? '',
        context: join(nameOf(record.objective)),
        ...(record.commentary && { aside: record.commentary }),
      };
    case 'award':
      return {
        id,
        title: record.purpose,
        text: join(record.recipient, record.area, record.fund, record.amount?.text),
        context: join(nameOf(record.theme), nameOf(record.objective)),
      };
    case 'commitment':
      return {
        id,
        title: record.what,
        text: join(record.text, record.owner),
        context: join(nameOf(record.objective), nameOf(record.theme)),
      };
    case 'term':
      return { id, title: join(record.abbreviation, record.meaning), text: record.note ?? '', context: '' };
    case 'passage':
      return {
        id,
        title: record.citations[0].headings.at(-1) ?? '',
        text: record.text,
        context: record.citations[0].headings.slice(0, -1).join(' · '),
      };
  }
}

/** A lead whom only an earlier quarter names is still somebody to ask for; whose months it was is told with the answer. */
function leadOf(objective: Objective): string | undefined {
  return objective.lead ?? objective.standings?.find(({ lead }) => lead !== undefined)?.lead;
}

/** The terms a text is indexed by: stems without stop words, in order. An upper-case word is never a stop word ("SAME", "IT"). */
export function indexTerms(text: string): string[] {
  return wordsOf(text).flatMap((word) => (STOP_WORDS.has(word.text) && !isAcronym(word.written) ? [] : word.terms));
}

/** Written as an abbreviation: "MASH", "LPAs", "PIP2". */
export function isAcronym(written: string): boolean {
  return /^(?:[A-Z]{2,6}s?|[A-Z]{1,5}\d[A-Z\d]*)$/.test(written);
}
