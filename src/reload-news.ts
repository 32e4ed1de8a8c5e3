import type { FollowerShelf } from '../dialogs/follower-shelf';
import { endReply } from '../dialogs/reload';
import { reloadEndLine } from './cards/reload-card';
import type { ReloadEnd } from './library/reload-end';
import type { Log } from './log';
import type { Bot } from './teams/bot';

export interface NewsOptions {
  readonly followers: FollowerShelf;
  /** Whoever is no admin any more, or cannot be shown to be one now, is not told. */
  readonly isAdmin: (objectId: string, tenant: string | undefined) => Promise<boolean>;
  readonly tell: Bot['tell'];
  readonly log: Log;
}

/** What became of a reload that nobody asked for: to the log, and to the admins who follow. One who cannot be told keeps nobody else from it. */
export async function spreadNews(end: ReloadEnd, { followers, isAdmin, tell, log }: NewsOptions): Promise<void> {
  const line = reloadEndLine(end);
  if (end.kind === 'swapped' || end.kind === 'same') log.info({ code: 'reloaded', end: end.kind, version: end.report.version }, line);
  else log.warn({ code: 'not-reloaded', end: end.kind }, line);
  // Whoever is at it will see what became of it.
  if (end.kind === 'same' || end.kind === 'busy') return;
  const reply = endReply(end, { first: 'The documents in the folder were changed.' });
  for (const { objectId, tenant, reference } of await followers.all()) {
    try {
      if (objectId !== undefined && (await isAdmin(objectId, tenant))) await tell(reference, reply);
    } catch (error) {
      log.warn({ code: 'follower-not-told', error }, 'An admin who follows reloads could not be told');
    }
  }
}
