import { dayIn, firstDayOf, lastDayOf, monthOfDay, shiftDay } from './day';
import { findSpans, type FoundSpan, type Span } from './due-dates';
import { lengthOf, month, shiftMonth, type Day, type Period } from './period';
import type { Due } from './records';

/** A date of a text with the words that lead up to it; `lead` is the last of those that says how it is meant. */
export interface FoundDue {
  readonly due: Due;
  readonly index: number;
  readonly lead: string;
}

/** What stands straight before a date and belongs to it. */
const PART =
  '(?:early|mid|late|later|the (?:very )?(?:end|beginning|start|middle)|end|beginning|start|(?:the )?(?:first|second|latter) (?:half|part))';
const LEADS = new RegExp(
  `(?:(?:(no later than|not before|by|before|prior to|until|till|in|on|at|from|post|after|following|during|within|throughout|for|over|since|between|around|to)\\s+)?(?:(${PART}(?=\\s+(?:of|part of)\\s)|(?:early|mid|late|later)(?=\\s+(?:in|on in)\\s|[\\s-]+$)|(?:end|beginning|start)(?=\\s+$))(?:\\s+(?:in|of|part of|on in))?[\\s-]*)?(?:(?:the|this|next)\\s+)?)$`,
  'i',
);

/** Every date that a text names and on or until which something may happen, in order. `period` is the report's: it says the year of "in January". */
export function findDues(text: string, period?: Period): FoundDue[] {
  const spans = withTheYearOfTheirNeighbour(text, findSpans(text, period));
  const found = spans.flatMap((span) => ledUp(text, span));
  return joined(text, found);
}

/** The first date of a text, or nothing. */
export function parseDue(text: string, period?: Period): Due | undefined {
  return findDues(text, period)[0]?.due;
}

function ledUp(text: string, { span, index, text: words, needsLead }: FoundSpan): FoundDue[] {
  const before = text.slice(Math.max(0, index - 40), index);
  const match = LEADS.exec(before);
  const [led = '', lead = '', part = ''] = match ?? [];
  const alone = /(?:^|:\s*|\/)$/.test(before) && /^\s*(?:[.;,)]|$)/.test(text.slice(index + words.length, index + words.length + 4));
  if (needsLead && lead === '' && part === '' && !alone && !/\b(?:this|next)\s+$/i.test(before)) return [];
  if (/^since$/i.test(lead)) return [];
  const start = index - led.length + (led.length - led.trimStart().length);
  const due = asMeant(lead.toLowerCase(), part.toLowerCase(), span);
  return [
    {
      due: {
        text: text
          .slice(start, index + words.length)
          .trim()
          .replace(/\.$/, ''),
        ...due,
      },
      index: start,
      lead: lead.toLowerCase(),
    },
  ];
}

/** "By", "early in" and "post" make other days of the days a date names. */
function asMeant(lead: string, part: string, span: Span): Span {
  const inPart = part === '' ? span : partOf(part, lead, span);
  if (/^(?:before|prior to)$/.test(lead)) {
    const day = shiftDay(inPart.from, -1);
    return { from: day, by: day };
  }
  if (/^(?:post|after|following)$/.test(lead)) {
    const from = shiftDay(inPart.by, 1);
    return { from, by: lastDayOf(shiftMonth(monthOfDay(from), 2)) };
  }
  return inPart;
}

function partOf(part: string, lead: string, span: Span): Span {
  const [first, last] = [monthOfDay(span.from), monthOfDay(span.by)];
  const many = lengthOf({ from: first, to: last });
  const end = /end|late|latter|second/.test(part);
  if (/^(?:by|no later than|until|till)$/.test(lead) && /end/.test(part)) return { from: span.by, by: span.by };
  if (/half/.test(part) && many > 1) {
    const half = Math.floor(many / 2);
    return end
      ? { from: firstDayOf(shiftMonth(first, half)), by: span.by }
      : { from: span.from, by: lastDayOf(shiftMonth(first, half - 1)) };
  }
  if (many === 1) {
    if (end) return { from: `${first}-21`, by: span.by };
    return /mid/.test(part) ? { from: `${first}-11`, by: `${first}-20` } : { from: span.from, by: `${first}-10` };
  }
  const third = Math.max(1, Math.floor(many / (many >= 12 ? 4 : 3)));
  if (end) return { from: firstDayOf(shiftMonth(last, 1 - third)), by: span.by };
  if (/mid/.test(part)) return { from: firstDayOf(shiftMonth(first, third)), by: lastDayOf(shiftMonth(last, -third)) };
  return { from: span.from, by: lastDayOf(shiftMonth(first, third - 1)) };
}

const JOINED = /^\s*(?:\/|-|–|or|and|to|until)\s*$/;

/** "From 8 January to 4 March 2024": the first stands in the year that the second names, or in the one before. */
function withTheYearOfTheirNeighbour(text: string, spans: readonly FoundSpan[]): FoundSpan[] {
  return spans.map((one, at) => {
    const next = spans[at + 1];
    if (one.dated || !next?.dated || !JOINED.test(text.slice(one.index + one.text.length, next.index))) return one;
    const year = Number(next.span.by.slice(0, 4));
    const move = (day: Day, to: number): Day => dayIn(month(to, Number(day.slice(5, 7))), Number(day.slice(8))) ?? lastDayOf(month(to, 2));
    const inYear = (of: number): Span => ({ from: move(one.span.from, of), by: move(one.span.by, of) });
    const span = inYear(year);
    return { ...one, span: span.from > next.span.by ? inYear(year - 1) : span };
  });
}

/** "End of Q2/early Q3", "between 4 and 9 March": one stretch. "From ... to ..." stays two: it may be a date that was moved. */
function joined(text: string, found: readonly FoundDue[]): FoundDue[] {
  const result: FoundDue[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const gap = last ? text.slice(last.index + last.due.text.length, one.index) : '';
    const between = last?.lead === 'between' && /^\s*and\s*$/.test(gap);
    if (last && one.due.by >= last.due.from && (between || /^\s*(?:\/|or)\s*$/.test(gap)))
      result[result.length - 1] = {
        ...last,
        due: { text: text.slice(last.index, one.index + one.due.text.length), from: last.due.from, by: one.due.by },
      };
    else result.push(one);
  }
  return result;
}
