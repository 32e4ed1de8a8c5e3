import type { Act, Who } from './audit-trail';
import type { Desk } from './desk';
import { lineReply } from './line-reply';
import type { Reply } from './reply';
import type { Turn } from './turn';
import { WHO_MAY } from './who-may';

/** Whoever did it, as the audit trail names people. */
export function whoOf({ person }: Pick<Turn, 'person'>): Who {
  return { name: person.name ?? person.id, ...(person.objectId !== undefined && { objectId: person.objectId }) };
}

/** Nothing when the person may do it; else the one line that says no, and the attempt is in the audit trail. */
export async function allowed(turn: Turn, { admin }: Pick<Desk, 'admin'>, act: Act): Promise<Reply | undefined> {
  const role = (await admin?.roleOf(turn)) ?? 'other';
  if (role === 'admin') return undefined;
  const detail = role === 'unsure' ? 'It could not be found out whether this is an admin.' : undefined;
  await admin?.audit.refuse({ at: turn.at, who: whoOf(turn), act, ...(detail !== undefined && { detail }) });
  const remedy =
    role === 'unsure'
      ? 'I cannot find out at the moment whether you are one. Please try again in a few minutes.'
      : 'Please ask one of them.';
  return lineReply(`${WHO_MAY[act]} ${remedy}`);
}
