import type { Reply } from '../../dialogs/reply';
import type { Turn } from '../../dialogs/turn';
import { troubleCard, troubleText } from '../cards/trouble-card';

/** What a person is told when a turn failed: what to do, and the reference under which the error is logged. */
export function troubleReply(reference: string, { did }: Turn): Reply {
  const trouble = { reference, again: did.kind === 'said' ? did.text : undefined };
  return { card: troubleCard(trouble), text: troubleText(trouble), summary: `That did not work (reference ${reference}).` };
}
