import type { Drop, ReloadEnd, ReloadProgress, UndoEnd } from '../library/reload-end';
import { actButton } from './act-button';
import { inWords } from './counted-records';
import type { Draft } from './draft';
import { plainDraft } from './plain-draft';

/** How far a reload is. */
export function progressDraft({ done, total, file }: ReloadProgress): Draft {
  if (total === 0) return plainDraft('Reading the documents …');
  const headline = file === undefined ? `Read ${done} of ${total}. Putting it together …` : `Reading the documents: ${done} of ${total}`;
  return {
    ...plainDraft(headline),
    facts: file === undefined ? [] : [file],
    closing: ['Questions are answered from what was read before meanwhile.'],
  };
}

/** Somebody else's reload is under way. */
export function busyDraft(progress: ReloadProgress | undefined): Draft {
  if (!progress) return plainDraft('Another reload is under way. Try again in a minute.');
  const { by, done, total } = progress;
  return plainDraft(`A reload begun by ${by} is under way${total > 0 ? ` (${done} of ${total})` : ''}. Wait for it to end.`);
}

export const failedDraft = (message: string): Draft => plainDraft(message);

/** Too much would be lost: what, why, and the button that does it all the same. */
export function asksDraft({ drops, reasons, folder }: Extract<ReloadEnd, { readonly kind: 'asks' }>): Draft {
  return {
    ...plainDraft(`This would drop ${inWords(drops.map(dropped))}. Reload anyway?`),
    facts: ['Nothing has changed yet: questions are answered from what was read before.'],
    entries: reasons.map((text) => ({ group: 'Why', content: { form: 'point', text } })),
    acts: [actButton('Reload anyway', 'reload', { folder }), actButton('Leave it as it is', 'cancel')],
  };
}

/** The same of going back. */
export function undoAsksDraft({ drops, to, from }: Extract<UndoEnd, { readonly kind: 'asks' }>): Draft {
  return {
    ...plainDraft(`Going back would drop ${inWords(drops.map(dropped))}. Undo anyway?`),
    facts: ['Nothing has changed yet.'],
    acts: [actButton('Undo anyway', 'undo-reload', { report: from, anyway: to }), actButton('Leave it as it is', 'cancel')],
  };
}

/** Documents that cannot be read are not gone; what they said would go. */
function dropped({ of, lost, had }: Drop): string {
  return of === 'documents' ? `${lost} of ${had} documents (gone, or not readable)` : `${lost} of ${had} ${of}`;
}
