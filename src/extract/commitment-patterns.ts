import { heading } from './column-patterns';
import { COMMITMENT_COLUMNS } from './vocabulary';

/** The headings of columns in tables of commitments. */

/** A column whose cells are things to be done by a day, whatever else the table holds. */
export const MILESTONE_COLUMN = heading(COMMITMENT_COLUMNS.milestone);
/** One that names the plan's own objectives as often. */
export const COMMITMENT_COLUMN = heading(COMMITMENT_COLUMNS.action);
export const DUE_COLUMN = heading(COMMITMENT_COLUMNS.due);
/** The date it is put off to, or was kept on. */
export const REVISED_COLUMN = heading(COMMITMENT_COLUMNS.revised);
export const DONE_ON_COLUMN = heading(COMMITMENT_COLUMNS.doneOn);
export const PROGRESS_COLUMN = heading(COMMITMENT_COLUMNS.progress);
