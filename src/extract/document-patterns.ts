/** What a document as a whole is, and whose. */

export const PLAN_DOCUMENT = /\b(?:(?:delivery|policing|business|annual|strategic|improvement|action) plan|plan on a page)\b/i;
export const REPORT_DOCUMENT = /\b(?:report|review|bulletin|briefing)\b/i;
export const DOCUMENT_WORDS =
  /\b(?:plan|report|update|review|bulletin|briefing|strategy|glossary|abbreviations|measures|performance|dashboard|statement|progress|tracker|scorecard|pack)\b/i;
/** Words of a file's name that are written in capitals. */
export const FILE_ABBREVIATIONS = /^(?:p(?:f|fc)?cc|opcc|kpis?|rag|asb|iom|bcu|lpa|eoy|ytd)$/;
/** Words before "Police" that name no force. */
export const NO_FORCE =
  /^(?:the|in|at|for|to|our|within|with|by|of|and|across|from|local|national|neighbourhood|roads|community|special|modern|chief|all|other|every|all|safer|british|visible|more|secret|military|uk|old|new)$/i;
/** Words inside a name that make it a body over all forces. */
export const NO_FORCE_INSIDE = /^(?:inspectorate|college|federation|national|independent|council|association|authority|chiefs)$/i;
/** A line that says when or by whom figures were put together, not what they cover. */
export const WHEN_MADE =
  /\b(?:updated|refreshed|extracted|produced|printed|published|prepared|created|compiled|generated|downloaded|modified|version|author|owner|run date|date of)\b/i;
/** Said of figures that nobody should use any more. */
export const WITHDRAWN = /\b(?:superseded|withdrawn|obsolete|do not (?:publish|use|quote|cite)|not for (?:publication|use))\b/i;
