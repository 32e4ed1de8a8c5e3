import { IN_PART, KEPT, SLIPS } from '../extract/promise-words';
import { sentencesOf } from '../extract/sentences';
import { findDues } from '../plan/due-parse';
import type { Period } from '../plan/period';
import type { Commitment, CommitmentNews, Due, Update } from '../plan/records';

/** What a later update says of a promise that it speaks of: kept, put off, or promised again; nothing where it only speaks of the same subject. */
export function newsIn(promise: Commitment, update: Update): CommitmentNews | undefined {
  const { text, period, citations } = update;
  const told = { text, ...(period && { period }), citation: citations[0] };
  const dues = findDues(text, period).map(({ due }) => due);
  const slipped = sentencesOf(text).some((sentence) => SLIPS.test(sentence));
  const ahead = dues.filter(({ by }) => period === undefined || by > `${period.to}-31`);
  const due = ahead.filter(({ by }) => promise.due === undefined || by > promise.due.by).at(-1);
  if (slipped && (due !== undefined || !KEPT.test(text))) return { says: 'slipped', ...told, ...(due && { due }) };
  if (KEPT.test(text) && !IN_PART.test(text)) return { says: 'delivered', ...told, ...onOf(dues, period) };
  const again = dues.find(({ by }) => by === promise.due?.by);
  if (again) return { says: 'restated', ...told, due: again };
  // A new and later date that is promised, not just told of, puts it off.
  return due && promise.due ? { says: 'slipped', ...told, due } : undefined;
}

/** When it was kept: the last day that the text gives within what its report covers or before. */
function onOf(dues: readonly Due[], period: Period | undefined): Pick<CommitmentNews, 'on'> {
  const on = dues.findLast(({ from, by }) => from === by && (period === undefined || by <= `${period.to}-31`));
  return on ? { on } : {};
}
