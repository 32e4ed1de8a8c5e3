import { anyOf } from './phrases';
import { AWARD_COLUMNS, GLOSSARY_COLUMNS, MEASURE_COLUMNS, OBJECTIVE_COLUMNS } from './vocabulary';
import type { Words } from './words';

/** The headings of columns in tables of measures, objectives, awards and abbreviations. */

/** A heading that is one of these words, as "Ref." may be. */
export const heading = (words: Words): RegExp => new RegExp(`^${anyOf(words)}\\.?$`, 'i');

/** The column that holds a measure's name. */
export const NAME_COLUMN = heading(MEASURE_COLUMNS.measure);
/** The column that holds a row's code. */
export const REF_COLUMN = heading(MEASURE_COLUMNS.ref);
/** What the plan wants of the measure. */
export const AIM_COLUMN = heading(MEASURE_COLUMNS.aim);
/** Which way is good. */
export const GOOD_COLUMN = new RegExp(`^(?:${anyOf(MEASURE_COLUMNS.betterWhen)}|aim(?: is)? to (?:increase|reduce).*)$`, 'i');
/** The value it is held against: an earlier period. */
export const COMPARISON_COLUMN = heading(MEASURE_COLUMNS.comparison);
/** The value now. */
export const CURRENT_COLUMN = heading([...MEASURE_COLUMNS.current, ...MEASURE_COLUMNS.yearToDate]);
/** A value of all months so far, where other columns hold single months. */
export const YEAR_TO_DATE_COLUMN = heading(MEASURE_COLUMNS.yearToDate);
export const TARGET_COLUMN = new RegExp(`^(?:${anyOf(MEASURE_COLUMNS.target)}|target\\b.*)$`, 'i');
/** Worked out from other columns; what changed is worked out anew where it is asked for. */
export const CHANGE_COLUMN = heading(MEASURE_COLUMNS.change);
export const STATUS_COLUMN = heading(MEASURE_COLUMNS.status);
export const OBJECTIVE_COLUMN = heading(MEASURE_COLUMNS.objective);
export const PERIOD_COLUMN = heading(MEASURE_COLUMNS.period);
export const COMPARISON_PERIOD_COLUMN = heading(MEASURE_COLUMNS.comparisonPeriod);
export const COMMENTARY_COLUMN = heading(MEASURE_COLUMNS.commentary);
export const DEFINITION_COLUMN = heading(MEASURE_COLUMNS.definition);
export const NOTE_COLUMN = heading(MEASURE_COLUMNS.note);
export const PLACE_COLUMN = heading(MEASURE_COLUMNS.place);
export const PROVISIONAL_COLUMN = heading(MEASURE_COLUMNS.provisional);
export const UNIT_COLUMN = heading(MEASURE_COLUMNS.unit);
/** The column of a table that names a row's objective, the surest word first. */
export const OBJECTIVE_NAME_COLUMNS: readonly RegExp[] = OBJECTIVE_COLUMNS.objective.map((names) => heading([names]));
export const THEME_COLUMN = heading(OBJECTIVE_COLUMNS.theme);
/** Columns of a table of awards. */
export const AMOUNT_COLUMN = heading(AWARD_COLUMNS.amount);
export const RECIPIENT_COLUMN = heading(AWARD_COLUMNS.recipient);
export const PURPOSE_COLUMN = heading(AWARD_COLUMNS.purpose);
export const FUND_COLUMN = heading(AWARD_COLUMNS.fund);
export const YEAR_COLUMN = heading(AWARD_COLUMNS.year);
export const ABBREVIATION_COLUMN = heading(GLOSSARY_COLUMNS.abbreviation);
export const MEANING_COLUMN = heading(GLOSSARY_COLUMNS.meaning);
/** What is a sum of the columns beside it, if its figures say so too. */
export const TOTAL_COLUMN =
  /^(?:(?:grand |running |cumulative |overall )?totals?(?: to date| so far)?|cumulative|sum|year(?:ly)? total|annual total|all (?:months|quarters))$/i;
/** Headings under months that say what the figures of a column are: the number itself, or something worked out of it. */
export const COUNT_HEADING = /^(?:numbers?|no\.?|count|volume|total|offences|crimes|incidents|recorded|#)$/i;
export const RATE_HEADING = /^(?:.*\brate\b.*|per\b.*|%|percentage|per cent|proportion|share)$/i;
/** A heading that only gathers the columns under it. */
export const GATHERING =
  /^(?:(?:monthly |quarterly |performance |recorded )?(?:figures|data|values|performance|results|actuals?|months?|quarters?|trend)|measures?|rating|status)$/i;
