import { whoOf } from './allowed';
import type { AdminDesk } from './admin-desk';
import type { Act, ActOutcome } from './audit-trail';
import type { Turn } from './turn';

/** What came of an act, and what the one who does it goes on with. */
export interface Done<Result> {
  readonly outcome: ActOutcome;
  readonly detail?: string;
  readonly result: Result;
}

/** Does something with the audit trail written before and after; what is thrown is written down as failed and thrown on. What cannot be written beforehand is not done. */
export async function writtenDown<Result>(
  turn: Turn,
  { audit }: Pick<AdminDesk, 'audit'>,
  { act, on }: { readonly act: Act; readonly on?: string },
  work: () => Promise<Done<Result>>,
): Promise<Result> {
  const id = await audit.begin({ at: turn.at, who: whoOf(turn), act, ...(on !== undefined && { on }) });
  let done: Done<Result>;
  try {
    done = await work();
  } catch (error) {
    await audit.end(id, 'failed', error instanceof Error ? error.message : String(error));
    throw error;
  }
  await audit.end(id, done.outcome, done.detail);
  return done.result;
}
