import { anyOf, only } from './phrases';
import { FIELDS } from './vocabulary';

/** The names of fields: "Lead: Head of Crime     Status: Amber". */

/** A line of fields: "Lead: Head of Crime     Status: Amber". */
export const LEAD_FIELD = only(FIELDS.lead);
export const STATUS_FIELD = only(FIELDS.status);
export const OTHER_FIELD = new RegExp(
  `^(?:${anyOf(FIELDS.dates)}|(?:previous|last (?:quarter|period)(?:['’]s)?) (?:b?rag|status|rating|assessment)|(?:b?rag|status|rating|assessment) (?:last|previous) (?:quarter|period))$`,
  'i',
);
