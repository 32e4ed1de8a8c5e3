import type { Answer } from '../src/ask/answer';

/** Who asked, as the log may know it: what comes in is never kept, only a salted hash. */
export interface Asker {
  readonly tenant?: string;
  /** The Entra object id, or Teams' own id where there is none. */
  readonly id: string;
}

/** One question as it is logged. */
export interface LoggedQuestion {
  readonly at: Date;
  readonly conversation: string;
  readonly text: string;
  /** How it was read, in words. */
  readonly reading: string;
  readonly kind: Answer['kind'];
  /** For guidance, what about ("help", "out-of-scope"). */
  readonly about?: string;
  /** The share of the question that the best record covers, from 0 to 1; none where nothing was looked up. */
  readonly confidence?: number;
  /** What it is about in a form that is the same however it is put; groups questions. Empty where it has no topic. */
  readonly topic: string;
  /** Ids of the records the answer cites. */
  readonly records: readonly string[];
  /** It takes one of the readings that the answer before offered. */
  readonly chose: boolean;
}

/** A logged question as it is read back, with its newest ratings. */
export interface AskedQuestion extends LoggedQuestion {
  readonly id: string;
  /** The salted hash. */
  readonly asker: string;
  readonly up: number;
  readonly down: number;
  readonly comments: readonly string[];
}

/** Everything people asked. Writing never fails a turn: what goes wrong is logged. */
export interface QuestionLog {
  /** The id under which it is kept; nothing when it could not be. */
  add(question: LoggedQuestion, asker: Asker): Promise<string | undefined>;
  /** The question was answered with this message of the conversation. */
  answeredWith(id: string, conversation: string, message: string): Promise<void>;
  /** One thumb a person and message: a later one replaces it. False when the message answers no logged question. */
  rate(
    rating: {
      readonly conversation: string;
      readonly message: string;
      readonly way: 'up' | 'down';
      readonly comment?: string;
      readonly at: Date;
    },
    asker: Asker,
  ): Promise<boolean>;
  /** Asked from `since` on, oldest first. */
  since(since: Date): Promise<readonly AskedQuestion[]>;
  /** Deletes what is older. */
  forget(before: Date): Promise<number>;
}
