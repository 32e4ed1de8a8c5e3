import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { ReloadEnd, ReloadProgress, UndoEnd } from '../library/reload-end';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';
import type { Draft } from './draft';
import { asksDraft, busyDraft, failedDraft, progressDraft, undoAsksDraft } from './reload-progress-draft';
import { reloadDraft, reportHeadline, undoDraft } from './reload-draft';

/** `first` is said above it, as that a document was kept before. */
interface Progressing {
  readonly progress: ReloadProgress;
  readonly first?: string | undefined;
}

export const progressCard = (shown: Progressing): AdaptiveCard => draftCard(withFirst(progressDraft(shown.progress), shown.first));
export const progressText = (shown: Progressing): string => draftText(withFirst(progressDraft(shown.progress), shown.first));

/** What became of a reload; `from` is the entry that the card starts with. */
export const reloadEndCard = (end: ReloadEnd, first?: string, from = 0): AdaptiveCard => draftCard(withFirst(endDraft(end), first), from);
export const reloadEndText = (end: ReloadEnd, first?: string): string => draftText(withFirst(endDraft(end), first));

/** The same in one sentence, for a notification, the log and the audit trail. */
export function reloadEndLine(end: ReloadEnd): string {
  return end.kind === 'swapped' ? reportHeadline(end.report) : endDraft(end).headline;
}

export const undoCard = (end: UndoEnd, from = 0): AdaptiveCard => draftCard(undoEndDraft(end), from);
export const undoText = (end: UndoEnd): string => draftText(undoEndDraft(end));
export const undoLine = (end: UndoEnd): string => undoEndDraft(end).headline;

function endDraft(end: ReloadEnd): Draft {
  switch (end.kind) {
    case 'swapped':
    case 'same':
      return reloadDraft(end.report, end.kind);
    case 'asks':
      return asksDraft(end);
    case 'busy':
      return busyDraft(end.progress);
    case 'failed':
      return failedDraft(end.message);
  }
}

function undoEndDraft(end: UndoEnd): Draft {
  switch (end.kind) {
    case 'undone':
      return undoDraft(end.report);
    case 'asks':
      return undoAsksDraft(end);
    case 'busy':
      return busyDraft(end.progress);
    case 'changed':
      return failedDraft(
        'The documents were read again since, so this button undoes nothing any more. Type "undo reload" to take the last reload back.',
      );
    case 'nothing':
      return failedDraft('There is nothing to go back to: no earlier reading of the documents is kept.');
    case 'other-program':
      return failedDraft(
        'The reading before was made by another version of this bot and cannot be taken back. Put the earlier documents into the folder and reload.',
      );
  }
}

function withFirst(draft: Draft, first: string | undefined): Draft {
  if (first === undefined) return draft;
  return { ...draft, headline: first, title: draft.headline };
}
