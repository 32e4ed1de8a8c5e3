import type { UnknownWord } from '../ask/unknown-words';

/** Questions on one subject that found nothing. */
export interface GapTopic {
  /** The newest wording. */
  readonly label: string;
  readonly count: number;
  /** Other wordings, the newest first. */
  readonly examples: readonly string[];
}

/** An answer that somebody was not content with. */
export interface Disliked {
  readonly question: string;
  readonly down: number;
  readonly comments: readonly string[];
}

/** What people asked in some days, and what of it was in vain. */
export interface Gaps {
  readonly days: number;
  /** The day that they end with, in words; none where it is today. */
  readonly until?: string;
  /** Questions about the plan; `answered`, `askedBack` and `unanswered` are parts of them. */
  readonly asked: number;
  readonly answered: number;
  /** Answered with a choice, and how many of those were then chosen from. */
  readonly askedBack: number;
  readonly chosen: number;
  readonly unanswered: number;
  /** What lay outside the plan, and greetings and calls for help; no part of those asked. */
  readonly outside: number;
  readonly help: number;
  readonly up: number;
  readonly down: number;
  readonly people: number;
  /** The most frequent first. */
  readonly topics: readonly GapTopic[];
  readonly words: readonly UnknownWord[];
  readonly disliked: readonly Disliked[];
}
