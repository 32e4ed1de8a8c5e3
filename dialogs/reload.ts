import { progressCard, progressText, reloadEndCard, reloadEndText, reloadEndLine } from '../src/cards/reload-card';
import type { ReloadEnd, ReloadProgress } from '../src/library/reload-end';
import { allowed, whoOf } from './allowed';
import { commandIn } from './command';
import type { ActOutcome } from './audit-trail';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const RELOAD = /^re-?(?:load|read)(?: (?:the )?(?:documents?|plans?|folder|knowledge|everything|all))?(?<anyway> anyway)?$/;

/** "reload", typed or pressed: one card that counts the documents as they are read, and then says what became of them. */
export async function reloadDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  if (!desk.admin) return undefined;
  const asked = askedIn(turn);
  if (!asked) return undefined;
  return [(await allowed(turn, desk, 'reload')) ?? (await reloadReply(turn, desk, asked))];
}

interface Asked {
  readonly anyway?: string | true;
}

function askedIn({ did }: Turn): Asked | undefined {
  const found = RELOAD.exec(commandIn({ did }) ?? '');
  if (found) return found.groups?.['anyway'] === undefined ? {} : { anyway: true };
  if (did.kind !== 'pressed' || did.verb !== 'reload') return undefined;
  const folder = did.data['folder'];
  return typeof folder === 'string' ? { anyway: folder } : {};
}

/**
 * A reload begun for somebody who may. With `first`, which is said above it, something was put into the folder before: a reload that is under way
 * may have missed it, and is waited for; so is one in whose way a question was answered.
 */
export async function reloadReply(turn: Turn, desk: Desk, options: Asked & { readonly first?: string } = {}): Promise<Reply> {
  const { admin } = desk;
  if (!admin) return lineReply('Nothing can be reloaded here.');
  const { first, anyway } = options;
  const by = whoOf(turn).name;
  const begun: ReloadProgress = { by, since: turn.at, done: 0, total: 0 };
  return Promise.resolve({
    ...progressReply(begun, first),
    live: async (show) => {
      const end = await writtenDown(turn, admin, { act: 'reload' }, async () => {
        const onProgress = (progress: ReloadProgress): void => void show(progressReply(progress, first));
        const result = await admin.plan.reload({
          ...{ by, onProgress, afterOthers: first !== undefined || anyway !== undefined },
          ...(anyway !== undefined && { anyway }),
        });
        return { outcome: OUTCOME[result.kind], detail: reloadEndLine(result), result };
      });
      await show(endReply(end, { first }));
    },
  });
}

const OUTCOME: Readonly<Record<ReloadEnd['kind'], ActOutcome>> = {
  swapped: 'done',
  same: 'done',
  asks: 'asked first',
  busy: 'failed',
  failed: 'failed',
};

function progressReply(progress: ReloadProgress, first?: string): Reply {
  const shown = { progress, first };
  return { card: progressCard(shown), text: progressText(shown), summary: first ?? 'Reading the documents' };
}

/** What became of a reload, as a reply; `first` is said above it, `from` is the entry that its card starts with. */
export function endReply(end: ReloadEnd, { first, from }: { readonly first?: string | undefined; readonly from?: number } = {}): Reply {
  return { card: reloadEndCard(end, first, from), text: reloadEndText(end, first), summary: reloadEndLine(end) };
}
