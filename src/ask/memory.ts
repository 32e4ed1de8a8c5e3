import type { Wanted } from './question';

/** What a follow-up goes on wanting; "when" and "why" are asked once. */
export const LASTING: readonly Wanted[] = ['value', 'percent', 'count', 'money', 'theme'];

/** What of a conversation bears on the next question: the subject last talked about, as links into the snapshot. Plain data. */
export interface Memory {
  /** The words that ask for the last answer on its own. */
  readonly again: string;
  readonly subject: {
    readonly objective?: string;
    readonly theme?: string;
    readonly measures?: readonly string[];
    readonly terms: readonly string[];
    readonly places: readonly string[];
    readonly documents: readonly string[];
    readonly wanted: readonly Wanted[];
  };
  /** What was offered to choose from, in order. */
  readonly offered: readonly string[];
}
