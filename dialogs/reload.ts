import { progressCard, progressText, reloadEndCard, reloadEndText, reloadEndLine } from '../src/cards/reload-card';
import type { ReloadEnd, ReloadProgress } from '../src/library/reload-end';
import { allowed, whoOf } from './allowed';
import type { ActOutcome } from './audit-trail';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { writtenDown } from './written-down';

const RELOAD =
  /^(?:please\s+)?re-?(?:load|read|fresh)(?:\s+(?:the\s+)?(?:documents?|plans?|folder|knowledge|everything|all))?(?<anyway>\s+anyway)?(?:\s+please)?[\s.!?]*$/i;

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
  if (did.kind === 'said') {
    const found = RELOAD.exec(did.text.trim());
    return found ? (found.groups?.['anyway'] === undefined ? {} : { anyway: true }) : undefined;
  }
  if (did.kind !== 'pressed' || did.verb !== 'reload') return undefined;
  const folder = did.data['folder'];
  return typeof folder === 'string' ? { anyway: folder } : {};
}

/** A reload begun for somebody who may: `first` is said above it, as when a document was kept before. */
export async function reloadReply(turn: Turn, desk: Desk, options: Asked & { readonly first?: string } = {}): Promise<Reply> {
  const { admin } = desk;
  if (!admin) return lineReply('Nothing can be reloaded here.');
  const { first, anyway } = options;
  const under = admin.plan.underWay();
  if (under) return Promise.resolve(endReply({ kind: 'busy', progress: under }, first));
  const by = whoOf(turn).name;
  const begun: ReloadProgress = { by, since: turn.at, done: 0, total: 0 };
  return Promise.resolve({
    ...progressReply(begun, first),
    live: async (show) => {
      const end = await writtenDown(turn, admin, { act: 'reload' }, async () => {
        const onProgress = (progress: ReloadProgress): void => void show(progressReply(progress, first));
        const result = await admin.plan.reload({ by, onProgress, ...(anyway !== undefined && { anyway }) });
        return { outcome: OUTCOME[result.kind], detail: reloadEndLine(result), result };
      });
      await show(endReply(end, first));
    },
  });
}

const OUTCOME: Readonly<Record<ReloadEnd['kind'], ActOutcome>> = {
  swapped: 'done',
  same: 'done',
  asks: 'asked first',
  busy: 'refused',
  failed: 'failed',
};

function progressReply(progress: ReloadProgress, first?: string): Reply {
  const shown = { progress, first };
  return { card: progressCard(shown), text: progressText(shown), summary: first ?? 'Reading the documents' };
}

/** What became of a reload, as a reply. */
export function endReply(end: ReloadEnd, first?: string): Reply {
  return { card: reloadEndCard(end, first), text: reloadEndText(end, first), summary: reloadEndLine(end) };
}
