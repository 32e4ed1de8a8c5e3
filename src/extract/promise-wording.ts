import { capital } from '../plan/capital';
import type { Cue } from './promise-cues';
import { LEAD_IN } from './promise-patterns';

const LONGEST = 160;
/** Where one statement of a sentence ends and another begins. */
const BOUNDARY =
  /;\s+|\s[–—]\s+|:\s+(?=[\p{L}"“])|,\s+(?:and|but|while|whilst|so)\s+|,\s+with\s+|\s+with\s+(?=(?:[\w’'&-]+\s+){1,3}(?:expected|anticipated|due|planned|scheduled)\b)|,\s+(?:which|who)\s+/gu;
const FINITE = /\s(?:has|have|had|is|are|was|were|will|began|started|ended|continues?|can|made|did)\s/;
const JOINS = /(?:^|\s)(?:and|but|then)\s+(?:(?:is|are|was|were|has|have|been|now|then|also|both|being)\s+)*$/i;

const RELATIVE = /^,\s+(?:which|who)\s/;

/** Where the statement begins that a place of the sentence is in. */
export function statementStart(sentence: string, at: number): number {
  let start = 0;
  for (const match of sentence.slice(0, at).matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    // "Phase 2, which covers ..., is planned": what is set between commas is over by then.
    if (!RELATIVE.test(match[0]) || !sentence.slice(end, at).includes(',')) start = end;
  }
  return start;
}

/** Where the statement ends that a place of the sentence is in. */
export function statementEnd(sentence: string, from: number): number {
  BOUNDARY.lastIndex = 0;
  const match = new RegExp(BOUNDARY.source, 'u').exec(sentence.slice(from));
  return match ? from + match.index : sentence.length;
}

/** What is promised, on one line: subject and verb without the lead-in, up to the date. */
export function wordingOf(sentence: string, cue: Cue, dates: { readonly from: number; readonly until: number }): string {
  const start = statementStart(sentence, cue.index);
  const before = sentence.slice(start, cue.index);
  const after = sentence.slice(cue.index, dates.from);
  if (cue.kind === 'slip') return tidy(objectOf(sentence.slice(cue.end, dates.from)) ?? subjectOfSlip(before));
  if (/^with\s/i.test(after)) return tidy(`${after.replace(/^with\s+/i, '')} – ${mainStatement(sentence, cue.index)}`);
  if (start > 0 && isWith(sentence, start))
    return tidy(`${nounOnly(before)}${cue.verb === '' ? '' : ` ${after}`} – ${mainStatement(sentence, start)}`);
  if (/\bwith\s+(?:an?|the)\s*$/i.test(sentence.slice(0, cue.index))) return `${tidy(subjectOf(sentence))}: ${after.trim()}`;
  const antecedent = RELATIVE.test(sentence.slice(Math.max(0, start - 8), start).replace(/^[^,]*/, ''))
    ? antecedentOf(sentence.slice(0, start))
    : undefined;
  if (antecedent !== undefined) return tidy(`${antecedent} ${before}${after}`);
  if (JOINS.test(before) || before.trim() === '' || /^(?:will|is|are|was)\b/i.test(before))
    return tidy(`${subjectOf(sentence)} ${auxiliaries(before)}${after}`);
  const own = ownSubject(withoutAside(before));
  const about = isShort(own) && (start > 0 || own.length < before.length) ? subjectOf(sentence) : '';
  return saysMore(about) && !own.startsWith(about) ? `${tidy(about)}: ${own.trim()} ${after.trim()}` : tidy(`${own}${after}`);
}

/** Two words or fewer without a name among them: "both networks", "delivery". */
export function isShort(subject: string): boolean {
  const bare = subject.replace(/\s+(?:is|are|was|were|has|have|now|been|also|still|then)\b.*$/i, '').trim();
  const words = bare.split(/\s+/);
  return words.length <= 2 && !words.slice(1).some((word) => /\p{Lu}|\d/u.test(word));
}

/** A subject that helps the reader, as "a focus" and "work" do not. */
function saysMore(about: string): boolean {
  return (
    about.length <= 80 &&
    (about.split(/\s+/).length > 2 || /.\p{Lu}/u.test(about) || /^(?!an?\b|the\b|this\b|all\b)\w+\s\w+$/i.test(about)) &&
    !/^(?:it|they|these|this|we)\b|\b(?:this|it|these)$/i.test(about)
  );
}

function antecedentOf(before: string): string {
  return before.replace(/,\s+(?:which|who)\s+$/, '').replace(/^.*(?:\bincluding|[,:;]|\binto|\bfor)\s+/s, '');
}

function withoutAside(before: string): string {
  return before.replace(/,\s+(?:in\s+)?(?:which|who)\s[^,]{0,200},\s*/g, ' ');
}

function isWith(sentence: string, start: number): boolean {
  return /\bwith\s+$/i.test(sentence.slice(0, start));
}

/** "Was drafted and", "has been designed and" says what came before; the subject alone goes on. */
function ownSubject(before: string): string {
  const joint = /\band\s+(?=(?:the|an?|each|all|both|every|\p{Lu}|investment|consultation|delivery)[^,;]*$)/u.exec(before);
  return joint && FINITE.test(before.slice(0, joint.index)) ? before.slice(joint.index + joint[0].length) : before;
}

function auxiliaries(before: string): string {
  return /(?:(?:is|are|now|being|was|were)\s+)*$/i.exec(before)?.[0] ?? '';
}

/** The words before the first verb of a sentence. */
export function subjectOf(sentence: string): string {
  const bare = withoutLeadIn(sentence);
  const match = FINITE.exec(bare);
  return (match ? bare.slice(0, match.index) : bare.slice(0, 80)).replace(/,?\s+(?:in\s+)?(?:which|that|who)\b.*$/i, '').trim();
}

function subjectOfSlip(before: string): string {
  return before.replace(/\s*(?:\b(?:has|have|had|was|were|is|are|been|being|now|also)\s+)+$/i, ' ');
}

/** "Deferred the application from ...": what was put off stands behind the verb. */
function objectOf(between: string): string | undefined {
  const words = between.trim();
  return words === '' || /^(?:from|to|until|by)\b/i.test(words) ? undefined : words;
}

function mainStatement(sentence: string, before: number): string {
  const main = sentence.slice(0, before).replace(/[,\s]*(?:\bwith)?\s*$/i, '');
  return withoutLeadIn(main.slice(statementStart(main, main.length)));
}

function nounOnly(before: string): string {
  return before.replace(/\s+(?:is|are)\s*$/i, '').trim();
}

function withoutLeadIn(text: string): string {
  const bare = text.trim().replace(LEAD_IN, '');
  return bare === '' ? text.trim() : bare;
}

/** One line, with a capital, without what hangs over at its ends. */
export function tidy(text: string): string {
  let line = withoutLeadIn(text.replace(/\s+/g, ' '));
  line = line.replace(/[\s.,;:(–—-]+$/, '');
  line = line.replace(
    /\s+(?:(?:is|are|was|were)\s+)?(?:now\s+|also\s+|still\s+|currently\s+)*(?:expected|anticipated|due|planned|scheduled)(?:\s+(?:for|to))?$/i,
    '',
  );
  line = line.replace(/[\s,;:(–—-]+$/, '').replace(/\s+(?:in|on|by|at|from|the|an?|and|with|of)$/i, '');
  if (line.length > LONGEST) line = `${line.slice(0, line.lastIndexOf(' ', LONGEST - 1))}…`;
  return capital(line);
}
