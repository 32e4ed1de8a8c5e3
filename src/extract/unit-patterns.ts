/** What a heading or label says of the numbers under it. */

/** What a heading or label says its bare numbers are: in brackets, at its end, or alone in a column of units. */
export const NUMBER_UNIT =
  /\((?:in )?(?:£|gbp|pounds?(?: sterling)?)[\s'’]*(?:000['’]?s?|k|m|bn|thousands?|millions?|billions?)?\)|\((?:%|per\s?cent|percentage)\)|\((?:in )?['’]?(?:000['’]?s?|k|thousands?|millions?)(?: of pounds)?\)|(?:^|,?\s)(?:in )?£[\s'’]*(?:000['’]?s?|k|m|bn|thousands?|millions?)?$|(?:^|\s)%$|^(?:%|per\s?cent|percentage|pounds?|gbp)$|^['’]?(?:000['’]?s?|thousands?|millions?)$|\((?:in )?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?)\)|^(?:days|hours|hrs|minutes|mins|seconds|secs|weeks|months|years)$/i;
export const MONEY_UNIT = /£|gbp|pounds?/i;
export const PERCENT_UNIT = /%|per\s?cent/i;
export const TIME_UNIT = /^(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|months?|years?)$/i;
/** What the two parts of a time are. */
export const CLOCK_PARTS: readonly (readonly [RegExp, 'hh:mm' | 'mm:ss'])[] = [
  [/(?<!:)\b(?:h{1,2}:m{1,2}|h(?:ou)?rs?:min(?:ute)?s?)\b(?!:)/i, 'hh:mm'],
  [/(?<!:)\b(?:m{1,2}:s{1,2}|min(?:ute)?s?:sec(?:ond)?s?)\b/i, 'mm:ss'],
];
export const UNIT_SCALES: readonly (readonly [RegExp, number])[] = [
  [/000|k\b|thousand/i, 1e3],
  [/(?:(?:£|gbp|pounds?)[\s'’]*m\b|million)/i, 1e6],
  [/(?:bn\b|billion)/i, 1e9],
];
