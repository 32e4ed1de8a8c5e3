/** A number or code in front of a title: "4.5 Improving ...", "Objective 1a - ...", "P2: ...", "1) ...". */
export interface Reference {
  readonly form: 'dotted' | 'whole' | 'code' | 'label';
  /** The word before the number: "Objective", "Priority". */
  readonly label?: string;
  /** As written: "4.5", "1a", "P2"; empty for a label without one ("Objective: Tackle burglary"). */
  readonly number: string;
  /** Empty when the title stands on a line of its own. */
  readonly title: string;
}

const AFTER = String.raw`\s*[.):–—-]*\s+`;
/** A title begins with a capital; "3.5 million" is an amount. */
const TITLE = String.raw`(['"‘“(#]?[\p{Lu}].*)$`;
const DOTTED = new RegExp(String.raw`^(\d{1,2}(?:\.\d{1,2}){1,2}[a-z]?)${AFTER}${TITLE}`, 'u');
const WHOLE = new RegExp(String.raw`^(\d{1,2}[a-z]?)${AFTER}${TITLE}`, 'u');
const CODE = new RegExp(String.raw`^([A-Z]{1,4}-?\d{1,2}(?:[.\/-]\d{1,2})?[a-z]?)${AFTER}${TITLE}`, 'u');
const LABEL =
  /^((?:(?:strategic|key|delivery|plan|force|corporate|business|local|policing|improvement|operational|core|critical|enabling|priority|headline|lead) ){0,2}(?:obj(?:ective)?\.?|action|deliverable|commitment|workstream|priority|section|theme|strand|outcome|goal|pillar|aim|ambition|mission|pledge|chapter|part))(?!\p{L})\s*(?:no\.?\s*)?([A-Z]{0,4}\d{1,2}(?:[.-]\d{1,2}){0,2}[a-z]?|[A-Z])?(?![\w.]*\w)\s*([:.)–—-]*)\s*(.*)$/iu;

/** Reads the reference a line begins with, or nothing. */
export function parseReference(text: string): Reference | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted) return { form: 'dotted', number: dotted[1] ?? '', title: dotted[2] ?? '' };
  const whole = WHOLE.exec(text);
  if (whole) return { form: 'whole', number: whole[1] ?? '', title: whole[2] ?? '' };
  const code = CODE.exec(text);
  if (code && !/^Q[1-4]$/.test(code[1] ?? '')) return { form: 'code', number: code[1] ?? '', title: code[2] ?? '' };
  return parseLabel(text);
}

function parseLabel(text: string): Reference | undefined {
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const [, label = '', number = '', mark = '', title = ''] = match;
  // "Objective: ..." needs its colon, "Priority 1 Safer streets" its capital; a sentence that begins with the word has neither.
  if (number === '' && !/[:–—-]/.test(mark)) return undefined;
  if (title !== '' && !/^['"‘“(]?[\p{Lu}\d]/u.test(title)) return undefined;
  return { form: 'label', label: label.replace(/^.*\s/, ''), number, title };
}

/** The section part of a number: "4" of "4.5", "1" of "1a"; nothing for other forms. */
export function sectionOf(number: string): string | undefined {
  return /^(\d+)(?:\.|[a-z]$)/.exec(number)?.[1];
}

/** Whether `next` is the number that follows: 4.6 after 4.5, or 5.1 after any 4.x. */
export function follows(number: string, next: string): 'same-section' | 'next-section' | undefined {
  const [a, b] = [number.split('.').map(Number), next.split('.').map(Number)];
  if (a.length !== b.length || [...a, ...b].some(Number.isNaN)) return undefined;
  const [section = 0, last = 0] = [a[0], a.at(-1)];
  if (a.slice(0, -1).join('.') === b.slice(0, -1).join('.') && b.at(-1) === last + 1) return 'same-section';
  return b[0] === section + 1 && b.slice(1).every((part) => part === 1) ? 'next-section' : undefined;
}
