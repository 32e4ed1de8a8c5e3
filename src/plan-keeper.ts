import type { PlanKeeper, Told } from '../dialogs/admin-desk';
import { reloadEndLine } from './cards/reload-card';
import type { CurrentSnapshot } from './current-snapshot';
import { dropsBetween } from './library/drops';
import { goneFiles } from './library/gone-files';
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
import { oneAfterAnother } from './one-after-another';
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

interface UndoOptions {
  readonly by: string;
  readonly anyway?: string;
  readonly expected?: string;
}

/** What a document may fail by for a moment, without a change of its bytes. */
const PASSING: ReadonlySet<string> = new Set(['too-slow', 'too-much-memory', 'not-opened', 'unreadable']);

/** Reads the folder into a snapshot, keeps it in the store and swaps the current one whole; the store's commit comes first, so that a process that dies has either. */
export class FolderKeeper implements PlanKeeper {
  private held: Held | undefined;
  /** The snapshot that was current when nothing was held: by another program. */
  private earlier: string | undefined;
  private told: Told | undefined;
  /** The folder's state about which an admin was asked last. */
  private askedAbout: string | undefined;
  /** The folder's state that was not taken over by itself, and of which that was told. */
  private toldOf: string | undefined;
  private readonly looking = oneAfterAnother();

  constructor(private readonly options: KeeperOptions) {}

  /**
   * The snapshot to begin with: the stored one while the folder is as it was, else the folder's, by the rules of a reload. Waits for another process that
   * reads. Gives a sentence where the folder was not taken over and the stored snapshot answers. Throws `LibraryError` when the folder is of no use and
   * nothing is stored.
   */
  async start(onProgress?: OnProgress): Promise<string | undefined> {
    const { folder, program, flight, log } = this.options;
    await this.takeOver();
    const { held } = this;
    try {
      if (held && !mayReadMore(held) && (await folderState(folder, program)) === held.folder) return undefined;
      const end = await flight.runAfterOthers('the start', async (tell) => {
        await this.takeOver();
        // Another process may have read it meanwhile.
        if (this.held && this.held !== held && (await folderState(folder, program)) === this.held.folder) return undefined;
        return this.readAndSwap({ by: 'the start' }, (progress) => {
          onProgress?.(progress);
          tell(progress);
        });
      });
      if (!end || end.kind === 'swapped' || end.kind === 'same') return undefined;
      // Nobody in Teams was asked.
      this.forgetAsked();
      log.info({ code: 'start-kept-before', end }, 'The folder is not what it was; the bot answers from what was read before');
      return reloadEndLine(end);
    } catch (error) {
      if (!held) throw error;
      const code = error instanceof LibraryError ? error.code : 'start-not-read';
      log.warn({ code, error }, 'The folder could not be taken over; the bot answers from what was read before');
      return error instanceof LibraryError ? error.message : 'What the folder holds could not be taken over; the log says why.';
    } finally {
      onProgress?.({ done: 0, total: 0, share: 1 });
    }
  }

  readonly reload = async (options: ReloadOptions & { readonly afterOthers?: boolean }): Promise<ReloadEnd> => {
    const asked = this.options.now();
    const end = await this.reloadNow(options);
    const report = this.held?.stored.report;
    // What one that was waited for read is what this one would have read.
    const byAnother = options.afterOthers === true && end.kind === 'same' && report !== undefined && new Date(report.at) >= asked;
    if (!byAnother) return end;
    this.told = { kind: 'swapped', report };
    return this.told;
  };

  private async reloadNow({ afterOthers, ...options }: ReloadOptions & { readonly afterOthers?: boolean }): Promise<ReloadEnd> {
    const { flight, log, newId } = this.options;
    try {
      const work = async (tell: OnProgress): Promise<ReloadEnd> => {
        await this.takeOver();
        return this.readAndSwap(options, tell);
      };
      const { by, onProgress } = options;
      if (afterOthers === true) return await flight.runAfterOthers(by, work, onProgress);
      return (await flight.run(by, work, onProgress)) ?? { kind: 'busy', ...this.progress() };
    } catch (error) {
      if (error instanceof LibraryError) return { kind: 'failed', code: error.code, message: error.message };
      const reference = newId();
      log.error({ code: 'reload-failed', reference, error }, 'A reload failed');
      const message = `The reload failed, and nothing was changed. Try again; if it fails again, give reference ${reference} to whoever runs this bot.`;
      return { kind: 'failed', code: 'reload-failed', message };
    }
  }

  readonly undo = async (options: UndoOptions): Promise<UndoEnd> =>
    (await this.options.flight.run(options.by, () => this.goBack(options))) ?? { kind: 'busy', ...this.progress() };

  readonly report = (): Told | undefined => this.told;

  /**
   * Reloads when the folder is not in the state of which was decided last, after others. Nothing when it is, and when that it is not taken over was
   * told before.
   */
  readonly reloadWhenChanged = (by: string): Promise<ReloadEnd | undefined> =>
    this.looking(async () => {
      const state = await this.stateNow();
      if (state === this.held?.folder) this.forgetAsked();
      if (state === this.held?.folder || state === this.toldOf) return undefined;
      const end = await this.reloadNow({ by, afterOthers: true });
      // What failed by the bot's own doing may do better the next time.
      const failedBy = end.kind === 'failed' && end.code !== 'reload-failed' ? state : undefined;
      this.toldOf = end.kind === 'asks' ? end.folder : failedBy;
      return end;
    });

  /** Takes over what another process on the same store made current. */
  async catchUp(): Promise<void> {
    if (!this.options.flight.progress()) await this.takeOver();
  }

  private forgetAsked(): void {
    this.askedAbout = undefined;
    this.toldOf = undefined;
  }

  private async stateNow(): Promise<string> {
    const { folder, program } = this.options;
    return folderState(folder, program).catch((error: unknown) => {
      if (error instanceof LibraryError) return error.code;
      throw error;
    });
  }

  private progress(): { readonly progress?: ReloadProgress } {
    const progress = this.options.flight.progress();
    return progress ? { progress } : {};
  }

  private hold(held: Held, told: Told = { kind: 'swapped', report: held.stored.report }): void {
    this.held = held;
    this.told = told;
    this.options.current.replace(held.snapshot);
  }

  /** Holds the store's current snapshot, where it is another one and can be held. */
  private async takeOver(): Promise<void> {
    const { shelf, program } = this.options;
    const { held } = this;
    if (held && (await shelf.currentId()) === held.stored.id) return;
    const kept = await shelf.current();
    this.earlier = kept?.snapshot.id;
    const other = kept?.snapshot.program === program ? await this.restored(kept.snapshot, kept.folder) : undefined;
    // What was swapped here meanwhile is newer.
    if (other && this.held === held) this.hold(other);
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
    const id = newId();
    const made = { id, folder: read.folder, by, began, did: read.did, ...(before && { before: before.stored.report }) };
    if (before && isSame(before.stored, read)) {
      if (before.folder !== read.folder) await shelf.use(before.stored.id, read.folder);
      this.forgetAsked();
      const told = { kind: 'same', report: reloadReport({ ...made, ended: now(), snapshot: before.snapshot }) } as const;
      this.hold({ ...before, folder: read.folder }, told);
      return told;
    }
    const snapshot = await this.built(read.outcomes);
    const changes = before && reloadChanges(before.snapshot, snapshot);
    const report = reloadReport({ ...made, ended: now(), snapshot, ...(changes && { changes }) });
    const drops = before && changes ? dropsBetween(before, changes, read.did) : [];
    if (drops.length > 0 && !(anyway === read.folder || (anyway === true && this.askedAbout === read.folder))) {
      this.askedAbout = read.folder;
      return { kind: 'asks', drops, reasons: reasonsOf(read.did.filter(({ did }) => did !== 'refused')), folder: read.folder };
    }
    // A reading that says the same is no step that anybody would go back by.
    const previous = before && before.snapshot.version === snapshot.version ? before.stored.before : (before?.stored.id ?? this.earlier);
    const stored: StoredSnapshot = { id, program, files: read.files, report, ...(previous !== undefined && { before: previous }) };
    await shelf.keep(stored, read.fresh, read.folder);
    this.forgetAsked();
    this.hold({ stored, snapshot, folder: read.folder });
    return { kind: 'swapped', report };
  }

  private async goBack({ by, anyway, expected }: UndoOptions): Promise<UndoEnd> {
    const { shelf, program, now, newId } = this.options;
    await this.takeOver();
    const { held } = this;
    const began = now();
    if (expected !== undefined && expected !== held?.stored.id) return { kind: 'changed' };
    const earlier = held?.stored.before === undefined ? undefined : await shelf.snapshot(held.stored.before);
    if (!held || !earlier) return { kind: 'nothing' };
    if (earlier.program !== program) return { kind: 'other-program' };
    // The folder as it is now is what the admin does not want; a later change of it is news again.
    const back = await this.restored(earlier, await this.stateNow());
    if (!back) return { kind: 'nothing' };
    const changes = reloadChanges(held.snapshot, back.snapshot);
    const left = new Set(earlier.files.flatMap(({ file, reading }) => (reading === undefined ? [] : [file])));
    const drops = dropsBetween(held, changes, goneFiles(held.stored.files, left));
    if (drops.length > 0 && anyway !== earlier.id) return { kind: 'asks', drops, to: earlier.id, from: held.stored.id };
    await shelf.use(earlier.id, back.folder);
    const { at, version } = held.stored.report;
    const report: ReloadReport = {
      ...earlier.report,
      ...{ id: newId(), by, milliseconds: now().getTime() - began.getTime(), before: { version, at } },
      changes,
    };
    this.hold(back, { kind: 'undone', report });
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

/** Whether reading the same bytes again may give more; of a reading that was taken back to, nobody wants to know. */
function mayReadMore({ stored, folder }: Held): boolean {
  const failures = stored.files.flatMap(({ failed = [] }) => failed);
  return folder === stored.report.folder && failures.some(({ code }) => PASSING.has(code));
}

function isSame(before: StoredSnapshot, { files }: FolderReading): boolean {
  const told = (list: StoredSnapshot['files']): string =>
    JSON.stringify(list.map(({ file, reading, failed }) => [file, reading, failed?.map(({ code }) => code)]));
  return told(before.files) === told(files);
}

function useless(folder: string, { documents, did, outcomes }: FolderReading): LibraryError {
  return documents === 0 ? noDocuments(folder, reasonsOf(did)) : nothingReadable(folder, outcomes);
}
