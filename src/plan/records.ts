import type { Citation } from './citation';
import type { GoodDirection } from './direction';
import type { Figure } from './figure';
import type { Day, Period } from './period';

/** What every record has. Ids survive a reload: plan and reference ("tvp/2017-18/4.5"), else a normalised title. */
interface RecordBase {
  readonly id: string;
  /** The plan's id ("tvp/2017-18"), or the document's when it is no plan. */
  readonly plan: string;
  /** The first is the record's own place; more where the document says the same again. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A part of the plan: "4 A skilled and trusted workforce". */
export interface Section {
  readonly number?: string;
  readonly title: string;
}

/** How an objective stands by one document, which speaks for its own months and no others. */
export interface Standing {
  readonly period?: Period;
  /** As written: "On track", "Amber". */
  readonly status?: string;
  /** As written, a job title: "Head of Public Protection". */
  readonly lead?: string;
  readonly citation: Citation;
}

/** What one document calls an objective, in its own months. */
export interface Wording {
  readonly period?: Period;
  readonly number?: string;
  readonly title: string;
  readonly citation: Citation;
}

export interface Objective extends RecordBase {
  readonly kind: 'objective';
  readonly number?: string;
  readonly title: string;
  readonly section?: Section;
  /** Words of the document between the title and the first update. */
  readonly introduction?: string;
  /** Ids of the themes it is linked to, in the document's order, each once. */
  readonly themes: readonly string[];
  /** Of the newest document that names it, never of an older one. */
  readonly status?: string;
  readonly lead?: string;
  readonly period?: Period;
  /** Where several documents name it: its standing by each that gives one, newest first. Read it through `standingIn`. */
  readonly standings?: readonly Standing[];
  /** Where several documents name it: what each of them calls it, newest first. Read it through `wordingsOf`. */
  readonly wordings?: readonly Wording[];
}

/** One thing reported in a period: under an objective, under a section, under a theme (an activity), or as a highlight of the whole. */
export interface Update extends RecordBase {
  readonly kind: 'update';
  readonly text: string;
  readonly period?: Period;
  readonly objective?: string;
  readonly section?: Section;
  readonly theme?: string;
  /** Who did it, where the document says so. */
  readonly by?: 'force' | 'commissioner';
  /** An executive summary's highlight; `title` is its run-in heading ("Force Resilience"). */
  readonly highlight: boolean;
  readonly title?: string;
  /** The update it is a sub-point of. */
  readonly under?: string;
}

/** A theme or key aim of the police and crime plan. */
export interface Theme extends RecordBase {
  readonly kind: 'theme';
  readonly number?: string;
  /** The wording shown: the fullest and most frequent one. */
  readonly title: string;
  /** What the plan calls it where that is no "theme": "Pledge", "Ambition". */
  readonly called?: string;
  readonly otherWordings: readonly string[];
  /** The police and crime plan's priority it stands under: "Police Ethics and Reform". */
  readonly priority?: string;
}

/** A measure's value in one period, as printed and as a number. */
export interface Reading extends Figure {
  /** The column's heading: "Comparison", "December". */
  readonly label: string;
  readonly period?: Period;
}

/** A figure that only the words of a commentary hold: "7.2% ... less than the 8.0%". */
export interface CommentaryFigure {
  readonly sentence: string;
  /** Every figure of the sentence, as printed, in order. */
  readonly figures: readonly Figure[];
  /** Set when the sentence itself says then and now ("from 371 to 377"). */
  readonly current?: Figure;
  readonly comparison?: Figure;
  readonly citation: Citation;
}

export interface Measure extends RecordBase {
  readonly kind: 'measure';
  /** Where rows are coded: "1a". */
  readonly number?: string;
  /** The row's own label: "Level of Racist Crime". */
  readonly name: string;
  /** What the plan wants: "Increase Confidence of Victims to report hate crime and incidents". The name itself where the row says it. */
  readonly aim?: string;
  readonly good: GoodDirection;
  readonly current?: Reading;
  readonly comparison?: Reading;
  /** What it is held against besides, where the table has more than one such column: "Same quarter last year" after "Previous quarter". */
  readonly otherComparisons?: readonly Reading[];
  readonly target?: Reading;
  /** Readings of single months or quarters, oldest first. */
  readonly series: readonly Reading[];
  readonly period?: Period;
  readonly comparisonPeriod?: Period;
  readonly provisional: boolean;
  /** Who answers for it, as written: a job title or a name. */
  readonly owner?: string;
  /** What is counted, and how. */
  readonly definition?: string;
  readonly commentary?: string;
  readonly commentaryFigures: readonly CommentaryFigure[];
  /** One sentence for the reader when the table's values had to be put back beside their labels. */
  readonly realigned?: string;
  readonly objective?: string;
  readonly status?: string;
  readonly place?: string;
}

export interface Award extends RecordBase {
  readonly kind: 'award';
  readonly purpose: string;
  /** As the document calls it: "OPCC Community Safety Fund". */
  readonly fund?: string;
  /** None where the document names a purpose and no sum. */
  readonly amount?: Figure;
  readonly year?: Period;
  readonly theme?: string;
  readonly objective?: string;
  readonly recipient?: string;
  readonly area?: string;
}

/** When a promise falls due. A promise without a date has none. */
export interface Due {
  /** As written: "in Q4", "by the end of January 2018", "early in Q4", "autumn term of 2018". */
  readonly text: string;
  /** The first and the last day it may be kept on, "2018-01-01" and "2018-03-31"; a single day where the document gives one. */
  readonly from: Day;
  readonly by: Day;
}

/** What a document says of a promise that was made before: its own words, and the new date where it gives one. */
export interface CommitmentNews {
  readonly says: 'delivered' | 'slipped' | 'restated' | 'dropped';
  readonly text: string;
  /** When it was kept. */
  readonly on?: Due;
  /** Until when it is put off; on "restated" the same or a first date. */
  readonly due?: Due;
  readonly period?: Period;
  readonly citation: Citation;
}

/** A promise of the text: what is to happen, and by when. How it stands is judged by `commitmentStanding`, against the end of the newest reported period. */
export interface Commitment extends RecordBase {
  readonly kind: 'commitment';
  /** The document's sentence that makes the promise. */
  readonly text: string;
  /** The part of the sentence that says what is promised: one line, without the lead-in and as far as possible without the date. */
  readonly what: string;
  /** A row of a table of commitments, which gives each its own line; its text is the row's. */
  readonly listed?: true;
  /** How the row rates it, as written: "On track", "At risk". */
  readonly status?: string;
  readonly due?: Due;
  /** Its date before, where the sentence itself says that it slipped: "moved from 8 January to 4 March". */
  readonly previousDue?: Due;
  /** Its own sentence says that it was put off, whether or not from when. */
  readonly slipped?: true;
  readonly objective?: string;
  readonly theme?: string;
  readonly section?: Section;
  /** The update that makes the promise. */
  readonly update?: string;
  /** A job title or a unit, where the document says who. */
  readonly owner?: string;
  /** The period of the report that makes it. */
  readonly period?: Period;
  /** What the same or later documents say of it, in order of time. */
  readonly news: readonly CommitmentNews[];
}

/** An abbreviation and its meaning. */
export interface Term extends RecordBase {
  readonly kind: 'term';
  readonly abbreviation: string;
  readonly meaning: string;
  readonly note?: string;
}

/** Text that belongs to no other record, kept so that it can be found. */
export interface Passage extends RecordBase {
  readonly kind: 'passage';
  readonly text: string;
  readonly period?: Period;
}

export type PlanRecord = Objective | Update | Theme | Measure | Award | Commitment | Term | Passage;
export type RecordKind = PlanRecord['kind'];
