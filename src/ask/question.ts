import type { Period } from '../plan/period';
import type { CommitmentWish } from './commitment-wish';

/** One thing a question is about: any of its alternatives in a record means that the record has it. */
export interface Concept {
  /** As typed. */
  readonly words: string;
  /** Where its first word stands in the question; -1 when it is carried from before. */
  readonly index: number;
  /** Where its last word ends. */
  readonly end: number;
  /** The same for things named side by side ("faith and homophobic", "honour / fgm"): any of them will do. */
  readonly list?: number;
  readonly alternatives: readonly Alternative[];
  /** How much it tells: rare in the documents tells more. */
  readonly weight: number;
  /**
   * `topic`: what is asked about. `cue`: how it is asked ("figure", "theme"); it only ranks. `place`: a record that lacks it is no answer.
   * `carried`: from what was talked about before. `excluded`: what is not meant ("not crimes").
   */
  readonly role: 'topic' | 'cue' | 'place' | 'carried' | 'excluded';
  /** Whether any document knows it, under any of its alternatives. */
  readonly known: boolean;
  /** Of what is left out: said so plainly ("without injury") that a figure from which it cannot be left out is no answer. */
  readonly firm?: boolean;
}

/** Terms that must all stand in a record; `weight` is below 1 for a guess (a misspelling, a synonym). */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  /** A word for more than what was asked ("faith" for "antisemitic"): an answer by it says that it counts more. */
  readonly wider?: boolean;
}

/** What is wanted of the subject. */
export type Wanted =
  | 'value'
  | 'percent'
  | 'share'
  | 'count'
  | 'change'
  | 'before'
  | 'target'
  | 'money'
  | 'cost'
  | 'theme'
  | 'objective'
  | 'measures'
  | 'when'
  | 'who'
  | 'why'
  | 'comparison'
  | 'definition';

/** "the period asked for", with what it may mean: a quarter without a year is that quarter of any year loaded. */
export interface AskedPeriod {
  readonly words: string;
  readonly options: readonly Period[];
}

/** A period asked for with the span of the text it took. */
export interface FoundAskedPeriod {
  readonly asked: AskedPeriod;
  readonly index: number;
  readonly length: number;
}

/** Which way a measure moved, in number or against its good direction. */
export type Movement = 'up' | 'down' | 'same' | 'better' | 'worse';

/** A number of the plan: "objective 4.5", "theme 2.4", "section 1", or a bare "4.3". */
export interface Reference {
  readonly kind: 'objective' | 'theme' | 'section' | 'either';
  readonly number: string;
  /** As typed: "key aim 4". */
  readonly words?: string;
}

export interface Question {
  /** As typed, cleaned of control characters and courtesies. */
  readonly text: string;
  readonly wanted: ReadonlySet<Wanted>;
  readonly concepts: readonly Concept[];
  readonly references: readonly Reference[];
  readonly periods: readonly AskedPeriod[];
  /** Names of places asked for, as the documents write them; `unknown` ones as typed. */
  readonly places: readonly string[];
  /** Ids of the forces named, where several are loaded. */
  readonly forces: readonly string[];
  /** Which way measures should have moved to be listed. */
  readonly moved?: Movement | `not-${Movement}`;
  /** Promises are asked of, and which. */
  readonly commitments?: CommitmentWish;
  /** Only what stands out at one end. */
  readonly extreme?: 'most' | 'least';
  /** Whether it only makes sense with what was said before. */
  readonly followsOn: boolean;
  /** The id of the objective that was talked about before, when the question leans on it. */
  readonly about?: string;
  /** The ids of the measures that were talked about before, when the question leans on them. */
  readonly measuresBefore?: readonly string[];
  /** The subject as typed, with what was carried from before and without places; empty when only a place or a number is named. */
  readonly topic: string;
  /** Words that ask for the same on their own. */
  readonly again: string;
}
