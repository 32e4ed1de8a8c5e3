import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Draft, Entry } from './draft';
import { fittedDraft, type FittedCard } from './draft-card';
import { draftText } from './draft-text';
import { momentBriefly } from './moment';
import { plainDraft } from './plain-draft';
import { shorten } from './shorten';

/** One act as the audit trail has it. */
export interface AuditLine {
  readonly at: Date;
  readonly who: { readonly name: string };
  readonly act: string;
  readonly on?: string;
  readonly outcome: string;
  readonly detail?: string;
  readonly times?: number;
}

/** How many characters a row's parts may have; `good` is the detail of an act that went well. */
interface Widths {
  readonly name: number;
  readonly who: number;
  readonly bad: number;
  readonly good: number;
}

/** From roomy to bare: all acts in sight matter more than all of their words. */
const WIDTHS: readonly [Widths, ...Widths[]] = [
  { name: 60, who: 40, bad: 100, good: 60 },
  { name: 40, who: 40, bad: 48, good: 32 },
  { name: 40, who: 40, bad: 48, good: 0 },
  { name: 32, who: 24, bad: 0, good: 0 },
];

/** What admins did, the newest first, all in sight, and behind a button what others tried: in the roomiest words for which a card bears it. */
export function auditCard(acts: readonly AuditLine[], refusals: readonly AuditLine[] = []): AdaptiveCard {
  let fitted = fittedDraft(auditDraft(acts, refusals, WIDTHS[0]));
  for (const widths of WIDTHS.slice(1)) {
    if (isWhole(fitted, acts.length)) break;
    fitted = fittedDraft(auditDraft(acts, refusals, widths));
  }
  if (isWhole(fitted, acts.length)) return fitted.card;
  // Names that take more room than their letters: the oldest are left out.
  return refusals.length > 0 ? auditCard(acts, refusals.slice(0, -1)) : auditCard(acts.slice(0, -1));
}

export const auditText = (acts: readonly AuditLine[], refusals: readonly AuditLine[] = []): string =>
  draftText(auditDraft(acts, refusals, WIDTHS[0]));

/** No question asks for the rest of it, so there must be none. */
function isWhole({ card, next }: FittedCard, acts: number): boolean {
  const folded = card.actions?.some(({ type }) => type === 'Action.ToggleVisibility') === true;
  return next === undefined || (next >= acts && folded);
}

function auditDraft(acts: readonly AuditLine[], refusals: readonly AuditLine[], widths: Widths): Draft {
  return {
    ...plainDraft(headline(acts.length)),
    list: true,
    entries: [...acts.map((line) => entryOf(line, widths)), ...refusals.map((line) => refusalOf(line, widths, acts.length > 0))],
  };
}

function headline(count: number): string {
  if (count === 0) return 'No admin has done anything yet.';
  return count === 1 ? 'The one thing done so far' : `The last ${count} things that admins did`;
}

/** An act without an end is under way, or its process died a short time ago. */
const SAID: Readonly<Record<string, string>> = { begun: 'no end yet' };
const BAD: ReadonlySet<string> = new Set(['failed', 'interrupted', 'refused']);

function entryOf({ at, who, act, on, outcome, detail = '' }: AuditLine, widths: Widths): Entry {
  const bad = BAD.has(outcome);
  const said = shorten(detail, bad ? widths.bad : widths.good);
  return {
    content: {
      form: 'row',
      name: on === undefined ? act : clipped(`${act}: ${on}`, widths.name),
      value: SAID[outcome] ?? outcome,
      detail: [`${shorten(who.name, widths.who)}, ${momentBriefly(at)}`, ...(said === '' || said === '…' ? [] : [said])].join(' · '),
      tone: bad ? 'attention' : 'plain',
    },
  };
}

/** Cut at a letter: file names are often one long word, and a row without any of it would not say what it is about. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}

function refusalOf({ times = 1, ...line }: AuditLine, widths: Widths, behind: boolean): Entry {
  const { content } = entryOf({ ...line, outcome: times === 1 ? 'refused' : `${times} times` }, widths);
  return { content, group: 'Tried without being an admin', behind };
}
