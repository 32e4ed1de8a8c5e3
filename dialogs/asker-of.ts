import type { Asker } from './question-log';
import type { Turn } from './turn';

/** Whoever acts, as the question log is told: the Entra object id is one person's in every chat, Teams' own id is not. */
export function askerOf({ conversation, person }: Pick<Turn, 'conversation' | 'person'>): Asker {
  return { id: person.objectId ?? person.id, ...(conversation.tenant !== undefined && { tenant: conversation.tenant }) };
}
