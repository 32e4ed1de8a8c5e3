/** The words that tables of commitments have in their headings and ratings. */

/** A column whose cells are things to be done by a day, whatever else the table holds. */
export const MILESTONE_COLUMN =
  /^(?:(?:key |main |plan |project )?(?:milestones?|commitments?|promises?|key actions?))(?: (?:description|title|name))?$/i;
/** One that names the plan's own objectives as often. */
export const COMMITMENT_COLUMN =
  /^(?:(?:key |agreed |outstanding |planned )?(?:actions?|deliverables?|tasks?|activit(?:y|ies)|work|outputs?|products?)(?: (?:required|agreed|description|title|name))?|what(?: (?:we will do|is to be done|will be done))?|recommendations?)$/i;
export const DUE_COLUMN =
  /^(?:due(?: (?:date|by))?|(?:original|planned|target|agreed|baseline|initial|proposed|expected)(?: (?:completion|delivery|end|due|finish))? ?(?:date|deadline)|date(?: due)?|deadline|timescales?|time ?frame|timing|by when|when|(?:completion|delivery|end|finish|implementation) (?:date|by)|complete by|target|milestone date)$/i;
/** The date it is put off to, or was kept on. */
export const REVISED_COLUMN =
  /^(?:(?:revised|new|updated|current|latest|forecast|amended|rescheduled)(?: or actual)?(?: (?:completion|delivery|end|due|target|forecast))? ?(?:date|deadline)?|revised\/actual(?: date)?|forecast)$/i;
export const DONE_ON_COLUMN =
  /^(?:actual(?: (?:completion|delivery|end))?(?: date)?|(?:date )?(?:completed|delivered|achieved|closed)(?: (?:on|date))?)$/i;
export const PROGRESS_COLUMN =
  /^(?:(?:latest |current |progress |quarterly )?(?:updates?|progress|position|comments?|commentary|narrative|notes?)|progress (?:this|in the) (?:period|quarter))$/i;

/** Ratings that say a thing is done, done late, or put off. */
export const DELIVERED_STATUS =
  /^(?:(?:green|blue)\s*[-–—:(]?\s*)?(?:delivered|completed?|done|achieved|closed|met|implemented|finished|discharged)\b/i;
export const SLIPPED_STATUS =
  /\b(?:slipped|delayed|deferred|postponed|rescheduled|re-?planned|revised|extended|put (?:back|off)|moved|carried (?:forward|over))\b/i;
/** Ratings of what is given up: it is no promise any more. */
export const DROPPED_STATUS = /\b(?:cancelled|withdrawn|superseded|dropped|stood down|no longer (?:required|needed|pursued)|removed)\b/i;
