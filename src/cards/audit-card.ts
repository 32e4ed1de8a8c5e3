import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Draft } from './draft';
import { draftCard } from './draft-card';
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
}

export const auditCard = (lines: readonly AuditLine[]): AdaptiveCard => draftCard(auditDraft(lines));
export const auditText = (lines: readonly AuditLine[]): string => draftText(auditDraft(lines));

/** Twenty acts have room on one card. */
const NAME = 40;
const DETAIL = 48;

/** The newest first, each with who, when and what came of it. */
function auditDraft(lines: readonly AuditLine[]): Draft {
  if (lines.length === 0) return plainDraft('No admin has done anything yet.');
  return {
    ...plainDraft(lines.length === 1 ? 'The one thing done so far' : `The last ${lines.length} things that admins did`),
    list: true,
    entries: lines.map(({ at, who, act, on, outcome, detail }) => ({
      content: {
        form: 'row',
        name: on === undefined ? act : shorten(`${act}: ${on}`, NAME),
        value: SAID[outcome] ?? outcome,
        detail: [`${shorten(who.name, NAME)}, ${momentBriefly(at)}`, ...(detail === undefined ? [] : [shorten(detail, DETAIL)])].join(
          ' · ',
        ),
        tone: outcome === 'failed' || outcome === 'interrupted' || outcome === 'refused' ? 'attention' : 'plain',
      },
    })),
  };
}

/** An act without an end is under way, or its process died a short time ago. */
const SAID: Readonly<Record<string, string>> = { begun: 'no end yet' };
