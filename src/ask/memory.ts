import type { Wanted } from './question';

/** What a follow-up goes on wanting; "when" and "why" are asked once. */
export const LASTING = ['value', 'percent', 'count', 'money', 'theme'] as const satisfies readonly Wanted[];

/** What of a conversation bears on the next question: the subject last talked about, as links into the snapshot. Plain data. */
export interface Memory {
  readonly subject: {
    readonly objective?: string;
    readonly measures?: readonly string[];
    /** Words of the subject as typed, each a phrase. */
    readonly terms: readonly string[];
    readonly places: readonly string[];
    readonly wanted: readonly Wanted[];
  };
}

/** Whether a wish outlasts its question. */
export function lasts(wanted: Wanted): wanted is (typeof LASTING)[number] {
  return (LASTING as readonly Wanted[]).includes(wanted);
}
