import { randomUUID } from 'node:crypto';
import type { AdminDesk } from '../dialogs/admin-desk';
import type { CurrentSnapshot } from './current-snapshot';
import { createDirectory } from './directory/directory';
import type { Admins } from './directory/admins';
import { watchFolder } from './folder-watch';
import { reloadFollowers } from './followers';
import { createGlossaryFile } from './glossary-file';
import { DocumentError } from './documents/document-error';
import { everyHour, everySeconds } from './housekeeping';
import { createFolderWriter } from './library/folder-writer';
import { withTerm } from './library/glossary-row';
import { readingProgram } from './library/load-program';
import { readInThread } from './library/reader-thread';
import type { Log } from './log';
import { FolderKeeper } from './plan-keeper';
import { createReceivedDocuments, WAITS_MS } from './received-documents';
import { spreadNews, type NewsOptions } from './reload-news';
import type { Settings } from './settings';
import { SingleFlight } from './single-flight';
import type { Part } from './stopping';
import type { Store } from './store/open-store';
import { createDownload } from './teams/file-download';
import { fileHosts } from './teams/file-hosts';
import { createUpload } from './teams/file-upload';
import { understoodRead } from './what-was-read';

export interface AdministrationOptions {
  readonly settings: Settings;
  readonly store: Store;
  readonly current: CurrentSnapshot;
  readonly log: Log;
  readonly now: () => Date;
}

export interface Administration {
  readonly keeper: FolderKeeper;
  readonly directory: Admins;
  readonly admin: AdminDesk;
  /** Begins what goes on by itself: watching the folder, following other processes, deleting what is old. */
  readonly attend: (news: Pick<NewsOptions, 'tell' | 'isAdmin'>) => Promise<readonly Part[]>;
}

const DAY_MS = 24 * 60 * 60_000;
/** How soon a process notices that another one on the same store reloaded. */
const CATCH_UP_SECONDS = 5;
/** How soon a change is noticed of which the system tells nothing. */
const LOOK_SECONDS = 60;

/** Builds what admins work with. Throws a `StartUpError` when the bot's certificate is of no use. */
export async function administration({ settings, store, current, log, now }: AdministrationOptions): Promise<Administration> {
  const { knowledgeDir, knowledgeWatch, databaseUrl, questionLogDays } = settings;
  const warn = (code: string, words: string) => (file: string, error: unknown) => log.warn({ code, file, error }, words);
  const directory = createDirectory({ ...settings, log, now, random: Math.random });
  const folder = createFolderWriter(knowledgeDir, { newId: randomUUID, onFailure: warn('not-tidied', 'A leftover could not be deleted') });
  const keeper = new FolderKeeper({
    ...{ folder: knowledgeDir, program: await readingProgram(), shelf: store.snapshots, current, now, log, newId: randomUUID },
    flight: new SingleFlight({ lease: store.lease, holder: randomUUID(), now, log }),
    newReading: () => readInThread(),
    // A document's own trouble is told to the admin; what is behind it is for whoever looks for it.
    onFailure: (file, error) =>
      log[error instanceof DocumentError ? 'info' : 'error']({ code: 'document-failed', file, error }, 'A document gave nothing'),
  });
  const hosts = fileHosts(settings.fileHosts);
  const shelf = store.quarantine(understoodRead);
  const received = createReceivedDocuments({
    ...{ folder, shelf, download: createDownload({ hosts }), now, newId: randomUUID },
    onFailure: warn('not-received', 'A document that was sent could not be taken'),
  });
  const admin: AdminDesk = {
    ...{ roleOf: directory.roleOf, plan: keeper, audit: store.audit, received },
    glossary: createGlossaryFile(folder, withTerm),
    files: createUpload({ hosts, now }),
    followers: reloadFollowers(store.followers),
  };
  return {
    ...{ keeper, directory, admin },
    async attend(news) {
      const forget = [
        (): Promise<number> => store.questions.forget(new Date(now().getTime() - questionLogDays * DAY_MS)),
        (): Promise<number> => shelf.forget(new Date(now().getTime() - WAITS_MS)),
        (): Promise<number> => store.forgetMemories(),
        (): Promise<unknown> => folder.tidy(now()),
      ];
      const parts = [everyHour(forget, log)];
      // Only processes on one PostgreSQL share a store.
      if (databaseUrl !== undefined) parts.push(everySeconds(CATCH_UP_SECONDS, () => keeper.catchUp(), log));
      if (knowledgeWatch) parts.push(...(await watched(keeper, knowledgeDir, { ...news, followers: store.followers, log })));
      return parts;
    },
  };
}

/** Takes over what changes in the folder, as it is noticed; looks by itself too, for a folder that was put in the place of another tells of nothing. */
async function watched(keeper: FolderKeeper, folder: string, news: NewsOptions): Promise<readonly Part[]> {
  const look = async (): Promise<void> => {
    const end = await keeper.reloadWhenChanged('a change in the folder');
    if (end) await spreadNews(end, news);
  };
  return [await watchFolder(folder, { log: news.log, onChange: look }), everySeconds(LOOK_SECONDS, look, news.log)];
}
