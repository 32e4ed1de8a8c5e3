import type { Citation } from '../plan/citation';
import type { Figure } from '../plan/figure';
import type { CommitmentStanding } from '../plan/commitment-standing';
import type { Day, Period } from '../plan/period';
import type { Award, CommentaryFigure, Commitment, Measure, Objective, Passage, Term, Theme, Update } from '../plan/records';
import type { TimedReading } from '../library/measure-history';
import type { Basis, Changes } from '../library/what-changed';
import type { Stretch } from '../plan/stretch';
import type { Memory } from './memory';

/** A thing that can be asked next: the label on the button and the words it asks. */
export interface Suggestion {
  readonly label: string;
  readonly ask: string;
}

/** One reading of a question. */
export interface Choice extends Suggestion {
  /** The figure it answers with, as printed, and the months or year it is of, in words. */
  readonly figure?: string;
  readonly of?: string;
  /** The record it is, where it is one. */
  readonly record?: string;
}

/** What moved between comparison and now; every figure in it is computed, and cards say so. */
export interface Change {
  readonly way: 'up' | 'down' | 'same';
  /** Magnitude, without a sign: "776", "1.7 percentage points". */
  readonly difference: Figure;
  /** Magnitude; none from a comparison of zero and none for rates. */
  readonly percent?: Figure;
  /** Against the measure's good direction. */
  readonly verdict: 'better' | 'worse' | 'same' | 'unknown';
}

export interface MeasureFinding {
  readonly measure: Measure;
  readonly change?: Change;
  /** Sentences of the commentary that bear on the question, first the closest. */
  readonly said: readonly CommentaryFigure[];
}

interface AnswerBase {
  /** The answer in one sentence, the first line of card and text. Plain text. */
  readonly headline: string;
  /** How the question was read: "hate crime - measures - April to December 2017". */
  readonly reading: string;
  /** Words that ask for just this answer again, without what was said before: "objective 2.4". */
  readonly again: string;
  /** A follow-up as it was asked, with what was said before: for asking just that again. */
  readonly asked?: { readonly text: string; readonly before: Memory };
  /** In what period it holds, where one does. */
  readonly period?: Period;
  /** At most three. */
  readonly next: readonly Suggestion[];
}

export interface ObjectiveAnswer extends AnswerBase {
  readonly kind: 'objective';
  readonly objective: Objective;
  /** The ones that bear on the question first. */
  readonly updates: readonly Update[];
  readonly measures: readonly MeasureFinding[];
  readonly themes: readonly Theme[];
  /** The themes are what was asked for. */
  readonly themesFirst?: true;
  /** The theme that has the number that was asked for. */
  readonly namesake?: Theme;
}

export interface MeasureAnswer extends AnswerBase {
  readonly kind: 'measure';
  /** One, or the rows that are asked for together, as the documents have them. */
  readonly findings: readonly MeasureFinding[];
  /** What else was computed from them, and what to know of it; a sentence each. */
  readonly computed?: readonly string[];
}

/** Updates, activities and passages that bear on a topic or a place, the closest first. */
export interface UpdatesAnswer extends AnswerBase {
  readonly kind: 'updates';
  readonly entries: readonly UpdateEntry[];
  readonly measures: readonly MeasureFinding[];
}

export interface UpdateEntry {
  readonly record: Update | Passage;
  readonly objective?: Objective;
  readonly theme?: Theme;
  /** The milestone of a table whose progress the update is. */
  readonly milestone?: CommitmentEntry;
}

export interface ThemeAnswer extends AnswerBase {
  readonly kind: 'theme';
  readonly theme: Theme;
  readonly objectives: readonly Objective[];
  readonly activities: readonly Update[];
  readonly awards: readonly Award[];
}

export interface AwardsAnswer extends AnswerBase {
  readonly kind: 'awards';
  readonly awards: readonly Award[];
  /** What earlier reports gave for the same awards; part of no sum. */
  readonly superseded?: readonly Award[];
  /** Computed sum of the shown awards, when there are several and it was wanted or helps. */
  readonly total?: Figure;
}

export interface ObjectiveListAnswer extends AnswerBase {
  readonly kind: 'objectives';
  readonly objectives: readonly Objective[];
}

export interface ThemeListAnswer extends AnswerBase {
  readonly kind: 'themes';
  readonly themes: readonly Theme[];
  /** How many objectives are linked to each, by the theme's id, where that is what is asked. */
  readonly linked?: Readonly<Record<string, number>>;
}

/** Topic asked across documents, in order of time. */
export interface ComparisonAnswer extends AnswerBase {
  readonly kind: 'comparison';
  readonly sides: readonly ComparedSide[];
}

/** What one document has on a topic. */
export interface ComparedSide {
  readonly title: string;
  readonly period?: Period;
  readonly entries: readonly UpdateEntry[];
  readonly awards?: readonly Award[];
}

export interface DefinitionAnswer extends AnswerBase {
  readonly kind: 'definition';
  readonly term: Term;
}

/** A promise with how it stands, and what it stands under. */
export interface CommitmentEntry {
  readonly commitment: Commitment;
  readonly standing: CommitmentStanding;
  readonly objective?: Objective;
  readonly theme?: Theme;
}

/** Promises of the documents, the next to fall due first. */
export interface CommitmentsAnswer extends AnswerBase {
  readonly kind: 'commitments';
  readonly entries: readonly CommitmentEntry[];
  /** The end of the newest period reported, at which their standing is judged. */
  readonly asOf?: Day;
}

/** Two to five readings, none clearly ahead. */
export interface ChoiceAnswer extends AnswerBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** A figure that follows from two of the year to date: what was added in the months between. Computed. */
export interface Added {
  readonly period: Period;
  readonly figure: Figure;
}

/** One measure through the reports asked for. Its readings are of one stretch of time, oldest first. */
export interface MeasureRun {
  /** Of the newest report. */
  readonly measure: Measure;
  readonly stretch: Stretch;
  readonly readings: readonly [TimedReading, ...TimedReading[]];
  readonly basis: Basis;
  /** From the first reading to the last where these may be held against each other; of a year to date that adds up, against the year before. */
  readonly change?: Change;
  readonly added: readonly Added[];
}

/** One report's part in a history. */
export interface ToldIn {
  readonly period: Period;
  readonly number?: string;
  readonly title?: string;
  readonly status?: string;
  readonly lead?: string;
  readonly updates: readonly UpdateEntry[];
}

/** An objective, or a topic within one, from report to report. */
export interface HistoryAnswer extends AnswerBase {
  readonly kind: 'history';
  readonly objective?: Objective;
  /** The newest first. */
  readonly told: readonly ToldIn[];
  readonly measures: readonly MeasureRun[];
  /** Promises made, kept or put off in these reports. */
  readonly commitments: readonly CommitmentEntry[];
  /** Reports that are asked for and not loaded, in words; none of another time stands for them. */
  readonly missing: readonly string[];
  /** Reports that are loaded and do not name it yet. */
  readonly absent?: readonly string[];
}

/** What is different in one report from an earlier one: of all the plan, or of one objective. */
export interface ChangesAnswer extends AnswerBase {
  readonly kind: 'changes';
  readonly before: Period;
  readonly now: Period;
  readonly changes: Changes;
  /** The measures that moved, with what may be said of their figures. */
  readonly moved: readonly MeasureRun[];
  /** Measures were asked of, and come first. */
  readonly measuresFirst?: true;
  /** How the promises concerned stand. */
  readonly commitments: readonly CommitmentEntry[];
  readonly objective?: Objective;
}

/** What a commentary alone says of a measure in the months of one report. */
export interface SaidThen {
  readonly period: Period;
  readonly said: CommentaryFigure;
}

/** Measures from report to report, or from month to month. */
export interface TrendAnswer extends AnswerBase {
  readonly kind: 'trend';
  readonly runs: readonly [MeasureRun, ...MeasureRun[]];
  /** The newest first. */
  readonly said: readonly SaidThen[];
  readonly missing: readonly string[];
}

/** An honest "nothing recorded"; `loaded` names what there is instead. */
export interface NotRecordedAnswer extends AnswerBase {
  readonly kind: 'not-recorded';
  readonly loaded: readonly string[];
  /** The nearest things that are recorded, named, without figures. */
  readonly near: readonly Suggestion[];
  readonly sources: readonly Citation[];
}

/** Greetings, help, and what is no question. */
export interface GuidanceAnswer extends AnswerBase {
  readonly kind: 'guidance';
  readonly about: 'help' | 'empty' | 'too-long' | 'thanks' | 'no-more' | 'out-of-scope';
}

export type Answer =
  | ObjectiveAnswer
  | MeasureAnswer
  | UpdatesAnswer
  | ThemeAnswer
  | AwardsAnswer
  | ObjectiveListAnswer
  | ThemeListAnswer
  | ComparisonAnswer
  | HistoryAnswer
  | ChangesAnswer
  | TrendAnswer
  | DefinitionAnswer
  | CommitmentsAnswer
  | ChoiceAnswer
  | NotRecordedAnswer
  | GuidanceAnswer;
