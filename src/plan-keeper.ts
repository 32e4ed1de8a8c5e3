import type { PlanKeeper } from '../dialogs/admin-desk';
import type { CurrentSnapshot } from './current-snapshot';
import { dropsBetween } from './library/drops';
import { withPauses } from './library/in-steps';
import { LibraryError } from './library/library-error';
import { noDocuments, nothingReadable, type OnProgress } from './library/load';
import type { OnFailure } from './library/load-file';
import { folderState } from './library/load-state';
import { readFolder, type FolderReading } from './library/read-folder';
import type { Reading } from './library/reading';
import { reloadChanges } from './library/reload-changes';
import type { ReloadEnd, ReloadProgress, UndoEnd } from './library/reload-end';
import { reasonsOf, reloadReport } from './library/reload-made';
import type { ReloadReport } from './library/reload-report';
import { snapshotSteps, type Outcome, type Snapshot } from './library/snapshot';
import type { SnapshotShelf, StoredSnapshot } from './library/snapshot-shelf';
import { storedOutcomes } from './library/stored-outcomes';
import type { Log } from './log';
import type { SingleFlight } from './single-flight';

export interface KeeperOptions {
  readonly folder: string;
  /** See `readingProgram`. */
  readonly program: string;
  readonly shelf: SnapshotShelf;
  readonly flight: SingleFlight;
  readonly current: CurrentSnapshot;
  readonly newReading: () => Reading;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
  readonly onFailure?: OnFailure;
}

interface Held {
  readonly stored: StoredSnapshot;
  readonly snapshot: Snapshot;
  /** The folder's state of which it was decided that this snapshot answers. */
  readonly folder: string;
}

interface ReloadOptions {
  readonly by: string;
  readonly anyway?: string | true;
  readonly onProgress?: (progress: ReloadProgress) => void;
}

/** Reads the folder into a snapshot, keeps it in the store and swaps the current one whole; the store's commit comes first, so that a process that dies has either. */
export class FolderKeeper implements PlanKeeper {
  private held: Held | undefined;

  constructor(private readonly options: KeeperOptions) {}

  /**
   * The snapshot to begin with: the stored one while the folder is as it was, else the folder's, by the rules of a reload. Throws `LibraryError` when
   * the folder is of no use and nothing is stored.
   */
  async start(onProgress?: OnProgress): Promise<void> {
    const { shelf, program, folder, log } = this.options;
    const kept = await shelf.current();
    const usable = kept?.snapshot.program === program ? await this.restored(kept.snapshot, kept.folder) : undefined;
    if (usable) this.hold(usable);
    try {
      if (usable && (await folderState(folder, program)) === usable.folder) return;
      const end = await this.options.flight.run('the start', (tell) =>
        this.readAndSwap({ by: 'the start' }, (progress) => {
          onProgress?.(progress);
          tell(progress);
        }),
      );
      if (!end || end.kind === 'swapped' || end.kind === 'same') return;
      log.warn(
        { code: 'start-kept-before', end },
        'The folder is not what it was; the bot answers from what was read before until an admin reloads',
      );
    } catch (error) {
      if (!usable || !(error instanceof LibraryError)) throw error;
      log.warn({ code: error.code, error }, 'The folder cannot be read; the bot answers from what was read before');
    } finally {
      onProgress?.({ done: 0, total: 0, share: 1 });
    }
  }

  readonly reload = async (options: ReloadOptions): Promise<ReloadEnd> => {
    const { flight, log } = this.options;
    try {
      const work = (tell: OnProgress): Promise<ReloadEnd> => this.readAndSwap(options, tell);
      return (await flight.run(options.by, work, options.onProgress)) ?? { kind: 'busy', ...this.progress() };
    } catch (error) {
      if (error instanceof LibraryError) return { kind: 'failed', code: error.code, message: error.message };
      const reference = this.options.newId();
      log.error({ code: 'reload-failed', reference, error }, 'A reload failed');
      const message = `The reload failed, and nothing was changed. Try again; if it fails again, give reference ${reference} to whoever runs this bot.`;
      return { kind: 'failed', code: 'reload-failed', message };
    }
  };

  readonly undo = async ({ by }: { readonly by: string }): Promise<UndoEnd> =>
    (await this.options.flight.run(by, () => this.goBack(by))) ?? { kind: 'busy', ...this.progress() };

  readonly underWay = (): ReloadProgress | undefined => this.options.flight.progress();

  readonly report = (): ReloadReport | undefined => this.held?.stored.report;

  /** Reloads when the folder is not in the state of which was decided last. Nothing when it is. Throws `LibraryError` when it cannot be listed. */
  async reloadWhenChanged(by: string): Promise<ReloadEnd | undefined> {
    const { folder, program } = this.options;
    return (await folderState(folder, program)) === this.held?.folder ? undefined : this.reload({ by });
  }

  /** Takes over what another process on the same store made current. */
  async catchUp(): Promise<void> {
    const { shelf, program, flight } = this.options;
    if (flight.progress() || (await shelf.currentId()) === this.held?.stored.id) return;
    const kept = await shelf.current();
    const other = kept?.snapshot.program === program ? await this.restored(kept.snapshot, kept.folder) : undefined;
    if (other && !flight.progress()) this.hold(other);
  }

  private progress(): { readonly progress?: ReloadProgress } {
    const progress = this.underWay();
    return progress ? { progress } : {};
  }

  private hold(held: Held): void {
    this.held = held;
    this.options.current.replace(held.snapshot);
  }

  private async readAndSwap({ by, anyway }: ReloadOptions, onProgress: OnProgress): Promise<ReloadEnd> {
    const { folder, program, shelf, newReading, onFailure, now, newId } = this.options;
    const began = now();
    const before = this.held;
    const read = await readFolder(folder, {
      ...{ program, shelf, reading: newReading(), onProgress, onFailure },
      ...(before && { before: before.stored }),
    });
    if (!before && !read.outcomes.some((outcome) => 'extracted' in outcome)) throw useless(folder, read);
    const snapshot = await this.built(read.outcomes);
    const same = before !== undefined && isSame(before.stored, read);
    const drops = before && !same ? dropsBetween(before.snapshot, snapshot, read.did) : [];
    if (drops.length > 0 && anyway !== true && anyway !== read.folder)
      return { kind: 'asks', drops, reasons: reasonsOf(read.did), folder: read.folder };
    const report = reloadReport({ by, began, ended: now(), snapshot, did: read.did, ...(before && { before }) });
    if (before && same) {
      if (before.folder !== read.folder) await shelf.use(before.stored.id, read.folder);
      this.held = { ...before, folder: read.folder };
      return { kind: 'same', report };
    }
    const stored: StoredSnapshot = { id: newId(), program, files: read.files, report, ...(before && { before: before.stored.id }) };
    await shelf.keep(stored, read.fresh, read.folder);
    this.hold({ stored, snapshot, folder: read.folder });
    return { kind: 'swapped', report };
  }

  private async goBack(by: string): Promise<UndoEnd> {
    const { shelf, program, folder, now } = this.options;
    const { held } = this;
    const began = now();
    const earlier = held?.stored.before === undefined ? undefined : await shelf.snapshot(held.stored.before);
    if (!held || !earlier) return { kind: 'nothing' };
    if (earlier.program !== program) return { kind: 'other-program' };
    // The folder as it is now is what the admin does not want; a later change of it is news again.
    const back = await this.restored(earlier, await folderState(folder, program).catch(() => held.folder));
    if (!back) return { kind: 'nothing' };
    await shelf.use(earlier.id, back.folder);
    this.hold(back);
    const report: ReloadReport = {
      ...earlier.report,
      ...{ by, milliseconds: now().getTime() - began.getTime(), changes: reloadChanges(held.snapshot, back.snapshot) },
      before: { version: held.snapshot.version, at: held.stored.report.at },
    };
    return { kind: 'undone', report };
  }

  private async restored(stored: StoredSnapshot, folder: string): Promise<Held | undefined> {
    const outcomes = await storedOutcomes(stored, this.options.shelf);
    return outcomes ? { stored, folder, snapshot: await this.built(outcomes) } : undefined;
  }

  private built(outcomes: readonly Outcome[]): Promise<Snapshot> {
    return withPauses(snapshotSteps(outcomes));
  }
}

function isSame(before: StoredSnapshot, { files }: FolderReading): boolean {
  const told = (list: StoredSnapshot['files']): string =>
    JSON.stringify(list.map(({ file, reading, failed }) => [file, reading, failed?.map(({ code }) => code)]));
  return told(before.files) === told(files);
}

function useless(folder: string, { documents, did, outcomes }: FolderReading): LibraryError {
  return documents === 0 ? noDocuments(folder, reasonsOf(did)) : nothingReadable(folder, outcomes);
}
