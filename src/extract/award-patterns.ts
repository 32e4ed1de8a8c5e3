/** How documents write money given, and its sums. */

/** A fund's name inside a heading or a cell: capitalised words that end in Fund, Grant and the like. */
export const FUND_NAME =
  /(?:\p{Lu}[\p{L}'’&.-]*\s+(?:(?:and|of|for|the|&)\s+){0,3}){1,8}(?:Funds?|Grants?|Funding)\b(?:\s+(?:Scheme|Programme))?/u;
/** Public bodies that give grants and are named before what they are for. */
export const FUNDER =
  /^(?:(?:the )?Home Office|Ministry of \p{Lu}\p{L}+|Department (?:for|of) \p{Lu}[\p{L}, ]+|Youth Justice Board|NHS England|(?:O?PCC|Police and Crime Commissioner)(?:['’]s)?)$/u;
/** The number of an objective that a line ends in, in brackets. */
export const OBJECTIVE_BEHIND =
  /\s*\((?:(?:obj(?:ective)?|action|ref)\.?:?\s*)?([A-Z]{1,4}-?\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}\.\d{1,2}|\d{1,2}[a-z])\)$/i;
/** A line or row of money that sums up others: "Total", "Total awarded", "Grand total for 2023/24", "Fund total". "Total Respect" is a name. */
export const TOTAL_ROW =
  /^(?:(?:the|a|in|grand|overall|combined|running|sub)[\s-]*)*totals?(?:\s*[:(£].*|\s+[–—-]\s.*|\s+\d.*|\s+(?:for|across|all)\b.*|\s+(?:in|to)\s+(?:\d|date|all|(?:the )?year).*|\s+of\s+(?:£|all\b|(?:the\s+|\d+\s+)?(?:awards?|grants?|projects?|organisations?|groups?)\b).*|(?:\s+[\p{L}'’&-]+){0,6}?\s+(?:awards?|awarded|amounts?|grants?|granted|funds?|funding|funded|allocat(?:ed|ions?)|given|sums?|spen[dt]|spending|expenditure|invest(?:ed|ment)|paid|payments?|values?|costs?|budgets?)(?:\s+(?:for|in|to|so)\b.*|\s+\d.*)?)?[\s:.]*$|\btotals?[\s:.]*$/iu;
export const TOTAL_WORD = /\b(?:sub-?)?totals?\b/i;
/** What stands beside a total and is nobody's name: "12 awards", "-". */
export const COUNT_OF_AWARDS =
  /^(?:\d+\s+(?:awards?|grants?|projects?|organisations?|groups?|schemes?|initiatives?|recipients?)|[-–—]|n\/?a)$/i;
