/** What titles, labels and remarks beside figures say of them. */

/** Columns in which yes is said. */
export const YES = /^(?:y|yes|true|x|✓|✔|1|provisional|\(?p\)?)$/i;
/** A target for all twelve months, which a value of the months so far cannot be held against. */
export const WHOLE_YEAR = /\b(?:annual|year[- ]?end|full[- ]year|by (?:the end of )?(?:march|year))\b/i;
/** Said of figures that may still change. */
export const PROVISIONAL = /\bprovisional\b/i;
/** The same said behind a label or in a column's heading. */
export const PROVISIONAL_REMARK = /\((?:p|prov(?:isional)?\.?)\)|\bprovisional\b/i;
/** A line before a table that says what its figures cover. */
export const ABOUT_FIGURES =
  /\b(?:figures?|data|tables?|measures?|performance|results?|values|cover(?:s|ing)?|year to date|provisional|period)\b/i;
/** A row for all places together. */
export const TOTAL_LABEL =
  /\b(?:totals?|force[- ]?wide|whole force|all (?:areas|districts|divisions|boroughs))\b|^(?:the )?(?:force|constabulary)(?: (?:figure|level|overall|average))?$/i;
/** A remark behind a label that is no part of the measure's name from one quarter to the next. */
export const LABEL_REMARK = /\s*\((?:new|new measure|revised|amended|provisional|prov|p|r|mm:ss|hh:mm|hh:mm:ss|%|£(?:k|m|000s?)?)\)/gi;
/** The end of a heading over figures for places: "Burglary by district". */
export const BY_PLACE =
  /\s+(?:by|per|for each)\s+(?:area|district|lpa|local policing area|place|location|borough|county|division|bcu|command|region)s?\b.*$/i;
/** A code before a row's name: "1a", "M12", "4.5". */
export const ROW_CODE = /^\(?(\d{1,2}[a-z]|[A-Z]{1,3}\d{1,3}(?:\.\d+)?|\d{1,2}(?:\.\d{1,2})+)\)?[.:)]?\s+(?=\S)/;
/** Comparison columns that mean the months straight before, and those that mean the same months of the year before. */
export const STRETCH_BEFORE = /\b(?:previous|prior|last) (?:period|quarter|month)\b/i;
export const SAME_MONTHS_AGO =
  /^(?:comparison|comparator|compared (?:to|with))$|^p(?:f?ytd|y)$|^(?:previous|prior|last) f?ytd$|\b(?:previous|prior|last) year\b|\byear (?:before|ago)\b|\bsame (?:period|months)\b/i;
/** The months of another year that are those of the value now, and a year that ends in the month named after it. */
export const SAME_MONTHS = /\bsame (?:period|months?|quarter|time|point)\b/i;
export const YEAR_TO = /\b(?:year|(?:12|twelve) months)\s+(?:to|ending|ended)\s+(?:the end of\s+)?$/i;
/** A sentence that says which months the comparison is of. */
export const COMPARISON_IS_OF =
  /\b(?:comparison|comparator|baseline)\b[^.;]*?\b(?:is|are|was|were|covers?|from|uses?|based on|relates? to)\b/i;
/** Words of a title that say what kind of figures stand below, not of what. */
export const FIGURE_WORDS =
  /\b(?:monthly|quarterly|weekly|annual(?:ly)?|yearly|figures?|counts?|numbers?|totals?|data|values?|measures?|performance|trends?|tables?|sheet ?\d*|breakdown|split|comparison|summary|year to date|ytd|by|per|for|of|and|the|month|quarter|year|in|districts?|areas?|places?|lpas?|divisions?|boroughs?|provisional|illustrative)\b/gi;
/** What stands before the month in which twelve of them end. */
export const ROLLING_YEAR =
  /\b(?:rolling )?(?:12|twelve)[- ]months? (?:to|ending|ended)(?: the end of)?\s+$|\brolling (?:12|twelve)[- ]months?,?\s+$|\brolling year (?:to|ending)\s+$/i;
/** Names of sheets that are no places. */
export const NO_PLACE_SHEET =
  /\b(?:summary|overview|dashboard|data|draft|v\d+|copy|sheet ?\d*|notes?|definitions?|guidance|force|overall|all|actuals?|targets?|baseline|current|previous|last year|this year|latest|old|new|priority|theme|objective|pillar|measures?|kpis?|(?:p|t|kpi)\d+)\b/i;
