import { undoCard, undoLine, undoText } from '../src/cards/reload-card';
import type { UndoEnd } from '../src/library/reload-end';
import { allowed, whoOf } from './allowed';
import { commandIn } from './command';
import type { ActOutcome } from './audit-trail';
import type { Desk } from './desk';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const UNDO = /^undo (?:the )?(?:last )?re-?load$/;

/** "undo reload", typed or pressed: back to the reading before. A button of an older reload undoes nothing newer. */
export async function undoDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { admin } = desk;
  const { did } = turn;
  if (!admin) return undefined;
  const pressed = did.kind === 'pressed' && did.verb === 'undo-reload';
  if (!pressed && !UNDO.test(commandIn(turn) ?? '')) return undefined;
  const refused = await allowed(turn, desk, 'undo reload');
  if (refused) return [refused];
  const { anyway, report: expected } = pressed ? did.data : {};
  const end = await writtenDown(turn, admin, { act: 'undo reload' }, async () => {
    const result = await admin.plan.undo({
      by: whoOf(turn).name,
      ...(typeof anyway === 'string' && { anyway }),
      ...(pressed && { expected: String(expected) }),
    });
    return { outcome: OUTCOME[result.kind], detail: undoLine(result), result };
  });
  return [undoReply(end)];
}

/** What became of an undo; `from` is the entry that the card starts with. */
export function undoReply(end: UndoEnd, from = 0): Reply {
  return { card: undoCard(end, from), text: undoText(end), summary: undoLine(end) };
}

const OUTCOME: Readonly<Record<UndoEnd['kind'], ActOutcome>> = {
  undone: 'done',
  asks: 'asked first',
  changed: 'failed',
  nothing: 'failed',
  'other-program': 'failed',
  busy: 'failed',
};
