import type { Turn } from './turn';

/** Under what a conversation is remembered: one person's in one chat, so that nobody goes on with what another asked. */
export function memoryKey({ conversation, person }: Pick<Turn, 'conversation' | 'person'>): string {
  return `${conversation.id}|${person.id}`;
}
