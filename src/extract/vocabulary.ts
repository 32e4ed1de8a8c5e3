/**
 * The words that police plans and reports use for their headings, columns and status, and nothing that belongs to one force.
 * Every constant is one idea; a rule elsewhere asks for it by name.
 */

// Structure: objectives, themes, updates

/** A line that opens the list of themes an objective is linked to. */
export const THEME_LINKS =
  /^(?:links?|linked|links? back)\s+(?:to|with)\s+(?:the\s+)?(?:[\w&,/'’-]+\s+){0,5}?(?:themes?|priorit(?:y|ies)|aims?|plan)\s*:?$/i;

// Measures: the columns of a table

/** The column that holds a measure's name. */
export const NAME_COLUMN =
  /^(?:(?:performance |headline |key |outcome |plan )*(?:measures?|indicators?|metrics?|kpis?)(?: (?:name|title|description))?|description of measure)$/i;
/** The column that holds a row's code. */
export const REF_COLUMN = /^(?:ref(?:erence)?|no|number|#|id|code|measure (?:ref|no|number|id)|kpi (?:ref|no))\.?$/i;
/** What the plan wants of the measure. */
export const AIM_COLUMN = /^(?:(?:plan |delivery plan )?aims?|desired outcome|outcome sought|ambition)$/i;
/** Which way is good. */
export const GOOD_COLUMN =
  /^(?:better when|good (?:direction|is|when|performance)|good performance is|direction|desired direction(?: of travel)?|polarity|preferred direction|aim(?: is)? to (?:increase|reduce).*)$/i;
/** The value it is held against: an earlier period. */
export const COMPARISON_COLUMN =
  /^(?:comparison|comparator|compared (?:to|with)|(?:previous|prior|last) (?:year|period|quarter)(?:['’]s)?(?: (?:figure|actual|value|result|to date))?|same (?:period|months) (?:last|the previous|a) year(?: (?:ago|before))?|baseline|year before)$/i;
/** The value now. */
export const CURRENT_COLUMN =
  /^(?:current|current (?:figure|value|performance|position|year|period|quarter|result)|actual|latest|latest (?:figure|value|performance)|this (?:year|period|quarter)|performance|value|figure|result|outturn|position|(?:financial )?year[- ]to[- ]date|ytd|fytd|to date)$/i;
/** A value of all months so far, where other columns hold single months. */
export const YEAR_TO_DATE_COLUMN = /^(?:(?:financial )?year[- ]to[- ]date|ytd|fytd|to date)$/i;
export const TARGET_COLUMN = /^(?:(?:annual |year end |year-end |agreed )?(?:target|goal|standard)|target\b.*)$/i;
/** Worked out from other columns; what changed is worked out anew where it is asked for. */
export const CHANGE_COLUMN =
  /^(?:(?:%|percentage|numeric|number|volume)?\s*(?:change|difference|variance|variation)(?: \(?%\)?)?|direction of travel|dot|trend|\+\/-)$/i;
export const STATUS_COLUMN = /^(?:rag|rag (?:status|rating)|status|rating|assessment)$/i;
export const OBJECTIVE_COLUMN = /^(?:(?:linked |related |plan |delivery plan )?objectives?(?: (?:no|number|ref))?\.?|obj\.?)$/i;
export const PERIOD_COLUMN = /^(?:(?:current |reporting |reported )?period|quarter|date range|months)$/i;
export const COMPARISON_PERIOD_COLUMN = /^(?:comparison|comparator|previous|baseline) (?:period|quarter|months)$/i;
export const COMMENTARY_COLUMN = /^(?:commentary|comments?|narrative|context|explanation|analysis)$/i;
export const NOTE_COLUMN = /^(?:notes?|remarks?|data notes?|caveats?)$/i;
export const PLACE_COLUMN = /^(?:place|area|district|lpa|local policing area|location|borough|county|division|bcu|command|region)$/i;
export const PROVISIONAL_COLUMN = /^provisional\??$/i;
export const UNIT_COLUMN = /^(?:unit|units|unit of measure|measured in|format)$/i;
/** Columns in which yes is said. */
export const YES = /^(?:y|yes|true|x|✓|✔|1|provisional|\(?p\)?)$/i;

// Measures: what is good

/** A plan's verbs for less and for more; a measure under such an aim is good when it follows. */
export const LESS_AIM =
  /^(?:to )?(?:reduc(?:e|ing|tion in)|decreas(?:e|ing)|lower(?:ing)?|cut(?:ting)?|minimis(?:e|ing)|fewer|less|bring(?:ing)? down|driv(?:e|ing) down)\b/i;
export const MORE_AIM =
  /^(?:to )?(?:increas(?:e|ing)|rais(?:e|ing)|grow(?:ing)?|maximis(?:e|ing)|boost(?:ing)?|more|higher|bring(?:ing)? up|driv(?:e|ing) up)\b/i;
/** Other verbs an aim begins with; they say that it is an aim, not which way the figures should go. */
export const OTHER_AIM =
  /^(?:to )?(?:improv(?:e|ing)|maintain(?:ing)?|ensur(?:e|ing)|deliver(?:ing)?|enhanc(?:e|ing)|strengthen(?:ing)?|develop(?:ing)?|provid(?:e|ing)|tackl(?:e|ing)|support(?:ing)?|protect(?:ing)?|prevent(?:ing)?)\b/i;
export const LESS_IS_BETTER = /^(?:lower|low|less|fewer|down|decrease|reduce|reduction|smaller|↓|▼)(?: is (?:better|good))?$/i;
export const MORE_IS_BETTER = /^(?:higher|high|more|greater|up|increase|improve|bigger|↑|▲)(?: is (?:better|good))?$/i;
/** Words in a label for what nobody wants more of, and for what everybody does. */
export const HARM_WORDS =
  /\b(?:insufficien\w*|deficien\w*|incomplete|(?:re)?victimi[sz]ation|re-?offend\w*|abandon\w*|unanswered|complaints?|sickness|absence|vacanc\w*|backlogs?|overdue|killed|injur\w*|casualt\w*|collisions?|fatalit\w*|deaths?|resign\w*|leavers|delay\w*|errors?|fail(?:ed|ures?|ing)|missing|days (?:to|from|between|lost)|time to|wait(?:ing)? times?|response times?)\b/i;
export const SUCCESS_WORDS =
  /\b(?:complete|completed|completion|satisf\w*|confidence|trust|complian\w*|resolved|solved|detected|detections?|within \d+|on time|in time|first time|answered|trained|up to date|in-date|positive outcomes?|charge rate|conviction rate|disruptions?)\b/i;

/** Said of figures that may still change. */
export const PROVISIONAL = /\bprovisional\b/i;
/** A title that only numbers a part of the document. */
export const PART_TITLE = /^(?:priority|section|theme|objective|part|chapter|strand)\s+\w{1,3}\b/i;
