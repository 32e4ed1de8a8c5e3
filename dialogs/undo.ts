import { undoCard, undoLine, undoText } from '../src/cards/reload-card';
import type { UndoEnd } from '../src/library/reload-end';
import { allowed, whoOf } from './allowed';
import type { ActOutcome } from './audit-trail';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const UNDO = /^(?:please\s+)?undo(?:\s+(?:the\s+)?(?:last\s+)?re-?load)?[\s.!?]*$/i;

/** "undo reload", typed or pressed: back to the reading before. A button of an older reload undoes nothing newer. */
export async function undoDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const { did } = turn;
  if (!admin) return undefined;
  const pressed = did.kind === 'pressed' && did.verb === 'undo-reload';
  if (!pressed && !(did.kind === 'said' && UNDO.test(did.text.trim()))) return undefined;
  const refused = await allowed(turn, desk, 'undo reload');
  if (refused) return [refused];
  if (pressed && did.data['version'] !== admin.plan.report()?.version)
    return [
      lineReply(
        'The documents were read again since, so this button undoes nothing any more. Type "undo reload" to take the last reload back.',
      ),
    ];
  const end = await writtenDown(turn, admin, { act: 'undo reload' }, async () => {
    const result = await admin.plan.undo({ by: whoOf(turn).name });
    return { outcome: OUTCOME[result.kind], detail: undoLine(result), result };
  });
  return [{ card: undoCard(end), text: undoText(end), summary: undoLine(end) }];
}

const OUTCOME: Readonly<Record<UndoEnd['kind'], ActOutcome>> = {
  undone: 'done',
  nothing: 'failed',
  'other-program': 'failed',
  busy: 'refused',
};
