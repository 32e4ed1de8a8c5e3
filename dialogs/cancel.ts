import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';

/** The button that leaves things as they are. */
export async function cancelDialog({ did }: Turn, { admin }: Desk): Promise<readonly Reply[] | undefined> {
  if (!admin || did.kind !== 'pressed' || did.verb !== 'cancel') return undefined;
  return Promise.resolve([lineReply('Nothing was changed.')]);
}
