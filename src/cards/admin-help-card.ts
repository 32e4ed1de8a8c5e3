import type { AdaptiveCard } from '@microsoft/teams.cards';
import { actButton } from './act-button';
import type { Draft } from './draft';
import { draftCard } from './draft-card';
import { draftText } from './draft-text';
import { plainDraft } from './plain-draft';

export const adminHelpCard = (): AdaptiveCard => draftCard(DRAFT);
export const adminHelpText = (): string => draftText(DRAFT);

const CAN = [
  ['reload', 'reads the documents in the folder again, and says what changed'],
  ['undo reload', 'goes back to the reading before'],
  ['reload report', 'what was read and what was not'],
  ['a file, sent to me here', 'I read it and report; it is kept only when you say so'],
  ['gaps', 'what people asked in vain, and words that no document knows'],
  ['audit', 'what admins did last'],
  ['follow reloads', 'I tell you when the folder was changed and read by itself'],
] as const;

const DRAFT: Draft = {
  ...plainDraft('As an admin you can say:'),
  entries: CAN.map(([say, what]) => ({ content: { form: 'point', text: say, detail: what } })),
  acts: [actButton('Reload', 'reload'), actButton('Gaps', 'gaps')],
};
