import { capital } from '../plan/capital';
import type { Block, ReadDocument } from '../documents/block';
import type { DocumentFacts } from '../plan/document';
import { asQuarter, covers, financialYear, lengthOf, samePeriod, shiftMonth, startYearOf, yearBefore, type Period } from '../plan/period';
import { findPeriods } from '../plan/period-parse';
import { periodName } from '../plan/period-name';
import { documentTitle, frontRows } from './document-title';
import { findForce, type Force } from './force';
import { monthsSaid, spelledOut, spelledOutFile } from './front-period';
import { slugOf } from './slug';
import { publishedOn } from './published';
import { PLAN_DOCUMENT, REPORT_DOCUMENT } from './document-patterns';
import { COMMISSIONER, POSITION_AT } from './heading-patterns';

/** The facts of a document as far as its words and its file's name tell them, and the force its records' ids begin with. */
export interface Identity {
  readonly facts: DocumentFacts;
  readonly force?: Force;
}

/** Reads what a document is: title, force, kind, financial year, period and plan. */
export function identify(document: ReadDocument): Identity {
  const texts = document.blocks.flatMap(textsOf);
  const title = documentTitle(document);
  const fileWords = document.file.replace(/\.[^.]+$/, '').replace(/_/g, ' ');
  const prose = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().flatMap((cell) => (cell.blocks.length > 0 ? [cell.text] : [])) : [block.text],
  );
  const named = findForce([title, ...frontRows(document), ...prose]);
  const force = named ?? forceOfFile(fileWords);
  const year = yearOf(document, title, fileWords);
  const front = [spelledOut(title), spelledOutFile(fileWords), ...texts.slice(0, 6).map(spelledOut)];
  const period =
    periodOf(front, year) ?? runOf(front, year) ?? monthsIn(spelledOut(title)) ?? soFar(texts.slice(0, 8), document.blocks, year) ?? year;
  const kind = kindOf(title, texts);
  const published = publishedOn([title, ...texts.slice(0, 6), ...texts.slice(-3)]);
  return {
    facts: {
      file: document.file,
      title,
      // A file's name has the force's initials at best: good for an id, not for a card.
      ...(named ? { force: named.name } : {}),
      plan: planId(kind, title, force, year, published),
      kind,
      ...(period ? { period } : {}),
      ...(year ? { year } : {}),
      ...(published ? { published } : {}),
    },
    ...(force ? { force } : {}),
  };
}

function textsOf(block: Block): string[] {
  return block.kind === 'table'
    ? [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.map((cell) => cell.text).join(' '))]
    : [block.text];
}

/** A commissioner's report, however much it quotes the plan, is a report. */
function kindOf(title: string, texts: readonly string[]): DocumentFacts['kind'] {
  const front = texts.slice(0, 4).join(' ');
  if (/\b(?:glossary|abbreviations)\b/i.test(title)) return 'glossary';
  if (PLAN_DOCUMENT.test(title) && !(REPORT_DOCUMENT.test(title) && COMMISSIONER.test(title))) return 'plan';
  if (REPORT_DOCUMENT.test(title) || (COMMISSIONER.test(title) && REPORT_DOCUMENT.test(front))) return 'report';
  if (/\b(?:measures|indicators|kpis?|scorecard|performance (?:data|tables?|dashboard|pack))\b/i.test(title)) return 'measures';
  return PLAN_DOCUMENT.test(front) ? 'plan' : 'text';
}

/** The facts of a document that has numbered objectives: whatever it calls itself, it is its force's plan for the year. */
export function asPlan({ facts, force }: Identity): DocumentFacts {
  if (facts.kind === 'plan' || facts.kind === 'measures' || !facts.year) return facts;
  return { ...facts, plan: `${force ? force.slug : 'plan'}/${slugOf(periodName(facts.year))}` };
}

/** Documents of one plan share its id; any other has an id of its own. */
function planId(
  kind: DocumentFacts['kind'],
  title: string,
  force: Force | undefined,
  year: Period | undefined,
  published: string | undefined,
): string {
  const owner = force ? `${force.slug}/` : '';
  if (year && (kind === 'plan' || kind === 'measures')) return `${owner || 'plan/'}${slugOf(periodName(year))}`;
  const area = force?.name.replace(/ (?:Police|Constabulary)(?: Service)?$/, '');
  // "... to the Police and Crime Panel" says who is told, not what it is.
  const bare =
    (area === undefined ? title : title.replace(new RegExp(String.raw`\b${area}(?: (?:Police|Constabulary)\b)?`, 'i'), '')).split(
      /\s+to\s+/,
    )[0] ?? '';
  const when = published ?? (year ? periodName(year) : '');
  const said = bare.replace(/\([^)]*\)/g, ' ').replace(/^.*\bcommissioner for\b[^:]*:(?=\s*\S)/i, '');
  const slug = slugOf(said, 6);
  return `${owner}${slug}${when && !/\b20\d\d\b/.test(slug) ? `-${slugOf(when)}` : ''}`;
}

/** A year named in the title or the file's name counts most, one near the front more than one in the text. */
function yearOf(document: ReadDocument, title: string, fileWords: string): Period | undefined {
  const scores = new Map<number, number>();
  const count = (text: string, weight: number): void => {
    for (const { period, index } of findPeriods(text)) {
      if (isDay(text, index)) continue;
      const isYear = periodName(period).length <= 7 || asQuarter(period) !== undefined;
      const start = startYearOf(period.from);
      if (startYearOf(period.to) === start) scores.set(start, (scores.get(start) ?? 0) + weight * (isYear ? 1 : 0.4));
    }
    const run = weight > 1 ? monthsSaid(text) : undefined;
    if (run) scores.set(startYearOf(run.from), (scores.get(startYearOf(run.from)) ?? 0) + weight);
  };
  count(spelledOut(title), 40);
  count(spelledOutFile(fileWords), 30);
  document.blocks.forEach((block, at) => {
    const near = at < 8 ? 8 : 1;
    for (const text of textsOf(block)) count(at < 8 ? spelledOut(text) : text, block.kind === 'heading' ? Math.max(6, near) : near);
  });
  // A year named as often as the year it is compared with is the one reported on.
  const best = [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  return best === undefined ? undefined : financialYear(best);
}

/** The quarter (or run of months) that the front names; a financial year alone is left to the year. */
function periodOf(front: readonly string[], year: Period | undefined): Period | undefined {
  const hint = year ? { startYear: startYearOf(year.from) } : {};
  for (const text of front) {
    const quarters = findPeriods(text, hint).flatMap(({ period }) => (asQuarter(period) ? [period] : []));
    const [first] = quarters;
    // A line with several quarters (the heading of a table) is about none of them alone.
    if (
      first &&
      quarters.every((one) => samePeriod(one, first) || samePeriod(one, yearBefore(first)) || samePeriod(first, yearBefore(one)))
    ) {
      return quarters.reduce((latest, one) => (one.from > latest.from ? one : latest));
    }
  }
  return undefined;
}

/** Several months that the front says by their end or as quarters: "Quarter ended 31 December 2024", "Q1 and Q2". */
function runOf(front: readonly string[], year: Period | undefined): Period | undefined {
  return front.map((text) => monthsSaid(text, year)).find((run) => run && year && covers(year, run) && lengthOf(run) < 12);
}

/** "Position at 30 November 2025" over a plan for the year: its months so far. */
function soFar(front: readonly string[], tables: readonly Block[], year: Period | undefined): Period | undefined {
  for (const text of year ? front : []) {
    const said = POSITION_AT.exec(text);
    const [found] = said ? findPeriods(text.slice(said.index + said[0].length)) : [];
    if (year && found && lengthOf(found.period) === 1 && covers(year, found.period))
      return quarterBefore(found.period, tables, year) ?? { from: year.from, to: found.period.to };
  }
  return undefined;
}

/** A position in the month after a quarter tells of that quarter where the tables' newest figures are the quarter's. */
function quarterBefore(month: Period, tables: readonly Block[], year: Period): Period | undefined {
  const last = shiftMonth(month.from, -1);
  const heads = tables.flatMap((block) => (block.kind === 'table' ? (block.rows[0] ?? []) : []));
  const named = heads.flatMap(({ text }) => findPeriods(text, { startYear: startYearOf(year.from) }).map(({ period }) => period));
  const quarters = named.filter((period) => asQuarter(period) !== undefined && covers(year, period));
  return named.some((period) => covers(year, period) && lengthOf(period) < 12 && period.to > last)
    ? undefined
    : quarters.find((period) => period.to === last);
}

/** Whether the month at this index is part of a day's date, which says when a thing was written and not what it covers. */
const isDay = (text: string, index: number): boolean => /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(text.slice(0, index));

/** The months a title names ("Bulletin, June 2019"), as far as they are no part of a day's date. */
function monthsIn(title: string): Period | undefined {
  return findPeriods(title).find(({ period, index }) => lengthOf(period) < 12 && !isDay(title, index))?.period;
}

/** What is left of a file's name without the words for plans, periods and numbers: "tvp" of "tvp-2017-18-q2". */
function forceOfFile(fileWords: string): Force | undefined {
  const words = fileWords.split(/[\s-]+/).filter((word) => /^\p{L}{2,}$/u.test(word) && !NOT_A_FORCE.test(word));
  const [first, ...more] = words;
  if (first === undefined || more.length > 1) return undefined;
  return {
    name: /[aeiou]/i.test(first) ? capital(first) : first.toUpperCase(),
    slug: slugOf(words.join(' ')),
  };
}

const NOT_A_FORCE =
  /^(?:q[1-4]|quarter|the|and|of|pcc|police|crime|commissioner|plans?|delivery|policing|annual|progress|reports?|updates?|measures?|kpis?|indicators?|scorecard|pack|minutes|performance|data|glossary|terms|abbreviations|documents?|copy|final|draft|v\d*|year|end|summary|table|notes?|readme|test|file|text|untitled|export)$/i;
