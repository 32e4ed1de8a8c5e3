import { only } from './phrases';
import { DIRECTIONS } from './vocabulary';

/** Which way of a measure is good: what a plan wants, and what nobody wants. */

/** A plan's verbs for less and for more; a measure under such an aim is good when it follows. */
export const LESS_AIM =
  /^(?:to )?(?:reduc(?:e|ing|tion in)|decreas(?:e|ing)|lower(?:ing)? (?:the|our|levels?|numbers?|rates?)|cut(?:ting)?|minimis(?:e|ing)|fewer|bring(?:ing)? down|driv(?:e|ing) down)\b/i;
export const MORE_AIM =
  /^(?:to )?(?:increas(?:e|ing)|rais(?:e|ing)|grow(?:ing)?|maximis(?:e|ing)|boost(?:ing)?|bring(?:ing)? up|driv(?:e|ing) up)\b/i;
/** Other verbs an aim begins with; they say that it is an aim, not which way the figures should go. */
export const OTHER_AIM =
  /^(?:to )?(?:improv(?:e|ing)|maintain(?:ing)?|ensur(?:e|ing)|deliver(?:ing)?|enhanc(?:e|ing)|strengthen(?:ing)?|develop(?:ing)?|provid(?:e|ing)|tackl(?:e|ing)|support(?:ing)?|protect(?:ing)?|prevent(?:ing)?)\b/i;
export const LESS_IS_BETTER = only(DIRECTIONS.less);
export const MORE_IS_BETTER = only(DIRECTIONS.more);
/** Words in a label for what nobody wants more of, and for what everybody does. */
export const HARM_WORDS =
  /\b(?:insufficien\w*|deficien\w*|incomplete|(?:re)?victimi[sz]ation|re-?offend\w*|abandon\w*|unanswered|complaints?|sickness|absence|vacanc\w*|backlogs?|overdue|killed|injur\w*|casualt\w*|collisions?|fatalit\w*|deaths?|resign\w*|leavers|delay\w*|errors?|fail(?:ed|ures?|ing)|missing|days (?:to|from|between|lost)|time to|wait(?:ing)? times?|response times?)\b/i;
export const SUCCESS_WORDS =
  /\b(?:complete|completed|completion|satisf\w*|confidence|trust|complian\w*|resolved|solved|detected|detections?|within \d+|on time|in time|first time|answered|trained|up to date|in-date|positive outcomes?|charge rate|conviction rate|disruptions?)\b/i;
/** What makes a word of success one of harm: "Breaches of trust", "Confidence fraud", "Completed suicides". */
export const CRIME_WORDS =
  /\b(?:offen[cs]es?|offend(?:ers?|ing)|crimes?(?! (?:recording|data|prevention|survey))|criminal|frauds?|scams?|abuse|breach(?:es|ed)?|suicides?|misconduct|corruption|thefts?|robber(?:y|ies)|burglar(?:y|ies)|assaults?|violence|violent|homicides?|murders?|manslaughter|rapes?|stalking|harassment|exploitation|trafficking|slavery|arson|vandalism|stabbings?|shootings?|entrants)\b/i;
/** Words of success that stand beside a crime and mean what was done about it. */
export const DEALT_WITH =
  /\b(?:satisf\w*|solved|resolved|detected|detections?|disruptions?|positive outcomes?|charge rate|conviction rate|(?:crime|offence)s? (?:recording|data)\b.*\bcomplian\w*)\b/i;
/** "Increase in complaints", "Reduction in burglary": what happened as much as what is wanted. */
export const INCREASE_IN = /^(?:an? |the )?(?:increases?|rises?|growth) in\b/i;
export const REDUCTION_IN = /^(?:an? |the )?(?:reductions?|decreases?|falls?|drops?) in\b/i;
/** What a label says of itself behind its name: "(lower is better)". */
export const DIRECTION_REMARK = /\s*\(((?:lower|higher|fewer|more|less|up|down)(?: is (?:better|good))?)\)\s*$/i;
