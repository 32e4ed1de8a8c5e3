/**
 * The words that police plans and reports use for their headings, columns and status, and nothing that belongs to one force.
 * Every constant is one idea; a rule elsewhere asks for it by name.
 */

// Structure: objectives, themes, updates

/** A line that opens the list of themes an objective is linked to. */
export const THEME_LINKS =
  /^(?:links?|linked|links? back|aligned|aligns|relates|contributes|contribution|contributing)\s+(?:to|with|towards)\s+(?:the\s+)?(?:[\w&,/'’-]+\s+){0,6}?(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|ambitions?|goals|pillars|plan)\s*:?$|^(?:supports|supporting|delivers(?: against| on)?)\s+(?:the\s+)?(?:(?:O?PCC|police (?:and|&) crime|commissioner)(?:['’]?s)?)(?:\s+[\w&,/'’-]+){0,4}?\s+(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|ambitions?|goals|pillars|plan)\s*:?$/i;
/** A heading over what was done: at least one of the first, and of others only these. */
export const UPDATE_WORDS = /\b(?:updates?|progress|outcomes?|achievements?|activit(?:y|ies)|delivered|actions?|position)\b/i;
export const UPDATE_COMPANIONS =
  /^(?:key|main|latest|at|half|mid-year|half-year|current|our|recent|summary|report|so|far|to|date|this|last|the|of|in|for|from|on|against|and|quarter|quarterly|year|annual|end|mid|position|done|we|have|what|has|been|delivery|taken|made|during)$/i;
/** "What we have done", "What the force did": a heading over what was done, in a sentence; its first group is who did it. */
export const DONE =
  /^what(?:['’]s)?(?:\s+(?:has|have))?\s+(.{0,45}?)\s*(?:\b(?:has|have)\s+)?(?:been\s+)?\b(?:done|did|achieved|delivered)(?:\s+(?:so far|to date|(?:this|last|in the|over the)\b.*))?$/i;
export const DOER = /^(?:I|we|(?:our|my) (?:partners|office|team)|)$/i;
/** One thing still to do, as minutes note it down ("Action: ..."). */
export const TO_DO = /^action(?: points?)?$/i;
/** A record of a meeting: its numbers are those of the agenda. */
export const MEETING =
  /^(?:(?:draft|approved|confirmed|unconfirmed)\s+)*(?:minutes|agenda(?! item\b)|notes of (?:the|a) meeting|meeting notes|action notes)\b/i;
/** The day a position is told for: "at end of June", "as at 30 September 2023". */
export const AS_AT =
  /\s*\b(?:as\s+|up\s+)?(?:at|of|(?<!\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:20\d\d\s+)?)to)\s+(?:the\s+)?(?:end\s+of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.?(?:\s+20\d\d)?$/i;
/** A line of the front that says until when a plan for the year is told. */
export const POSITION_AT =
  /\b(?:position|progress|update|data|figures|performance|correct|report(?:ed|s)?|status)\b.{0,30}?\b(?:as (?:at|of)|at|to|up to|until)\s+(?:the\s+)?(?:end\s+of\s+)?(?=\d{1,2}(?:st|nd|rd|th)?\s+\p{L}|\p{L}{3,9}\s+20)/iu;
/** Outcomes "from" an earlier quarter are told in the document's own. */
export const OUTCOMES_FROM = /\boutcomes?\s+from\b/i;
/** A heading over what is still to come. */
export const NEXT_STEPS =
  /^(?:(?:our |key |agreed )?next steps?(?: .{0,40})?|what (?:is|happens|comes) next|what (?:we will|will we|we['’]ll) do (?:next|now)|what next|next (?:quarter|period|six months|three months)|(?:actions?|priorities|focus|plans?|planned|activit(?:y|ies)|work|milestones?) (?:for|in|planned for) (?:the )?(?:next|coming) (?:quarter|year|period|three months|six months)|(?:planned|future|forthcoming|upcoming) (?:work|activit(?:y|ies)|actions|plans|milestones)|looking (?:ahead|forward)|(?:the )?forward (?:look|plan)|coming (?:up|next)|to come|(?:key |main )?milestones)$/i;
/** A heading over somebody's activities ends in what it is about. */
export const AUTHORED = /\b(?:actions?|activit(?:y|ies)|progress|work|updates?)\s*:?$/i;
export const COMMISSIONER = /\b(?:OPCC|PCC|(?:police and crime )?commissioner(?:['’]s)?|police (?:and|&) crime plan)\b/i;
export const FORCE = /\b(?:force|constabulary|police|chief constable|delivery plan)\b/i;
/** A heading over money given. */
export const FUNDING = /\b(?:fund(?:s|ed|ing)?|grants?|awards?)\b/i;
/** A heading over the whole in short, and a sentence that leads in to highlights. */
export const SUMMARY = /^(?:executive summary|summary|(?:key )?highlights?|headlines?|key (?:messages|points)|at a glance|overview)$/i;
export const HIGHLIGHTS_FOLLOW = /\b(?:highlights?|headlines?|key (?:messages|points|achievements|successes))\b/i;
/** A part of a document, as against a section of the plan. */
export const PART =
  /^(?:section|part|chapter|appendix|annex)\s+(?:\d{1,2}|[A-Z])\b(?!\s+(?:of|to|and|in|for|on|is|was|has|will|were|are|funded)\b)/i;
/** A heading over figures. */
export const PERFORMANCE =
  /\b(?:performance (?:summary|measures?|data|framework|dashboard|report|tables?)|measures|indicators|kpis?|glossary|abbreviations)\b/i;
/** Words before a number that make an objective of a heading. */
export const OBJECTIVE_LABEL = /^(?:obj(?:ective)?\.?|action|deliverable|commitment|workstream)$/i;
/** A line that leads in to the list of a police and crime plan's aims. */
export const AIMS_FOLLOW = /\b(?:key aims?|strategic (?:aims?|objectives|priorities)|aims)\b/i;
/** "Strategic Priority 5: Police Ethics and Reform". */
export const STRATEGIC_PRIORITY =
  /\b(?:[Ss]trategic\s+|STRATEGIC\s+)?(?:[Pp]riority|PRIORITY)\s+(\d{1,2})\b\s*(?:[:–—-]\s*|\(['‘"“]?)?(\p{Lu}[^()'’"”:]*)?/u;
/** What stands before the themes of an objective where they are a field of it: "Links: P1, P2". */
export const LINKS_FIELD =
  /^(?:(?:links?|linked|aligned|aligns|relates|contributes)(?:\s+(?:to|with|towards))?(?:\s+(?:the\s+)?(?:[\w&,/'’-]+\s+){0,5}?(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|ambitions?|goals|pillars|plan))?|(?:(?:supports|linked|related|delivers|contributes to)\s+)?(?:pcc |opcc |police and crime plan )(?:themes?|priorit(?:y|ies)|aims?|outcomes?|pledges?|missions?|links?)|(?:supports|delivers)(?:\s+(?:themes?|priorit(?:y|ies)|outcomes?|pledges?|missions?|aims?))?)$/i;
/** A heading over the list of the police and crime plan's own themes. */
export const THEME_LIST =
  /^(?:the\s+)?(?:(?:O?PCC|(?:police (?:and|&) crime )?commissioner)(?:['’]?s)?|police (?:and|&) crime plan)\s+(?:key\s+|strategic\s+|plan\s+)?(?:themes?|priorities|aims)\s*:?$/i;
/** A line before a list of the police and crime plan's themes, whatever that plan calls them. */
export const THEMES_FOLLOW =
  /\b(?:(?:O?PCC(?:['’]?s)?|police(?:,? fire)? (?:and|&) crime plan|commissioner)\b.*\b(?:themes?|priorities|aims|missions?|ambitions?|pledges?|outcomes|goals|pillars)|(?:themes?|priorities|aims|missions?|ambitions?|pledges?|outcomes|goals|pillars)\b.*\b(?:O?PCC|police(?:,? fire)? (?:and|&) crime plan|commissioner))\b/i;
/** A line of fields: "Lead: Head of Crime     Status: Amber". */
export const LEAD_FIELD =
  /^(?:(?:(?:strategic|senior|executive|exec|chief officer|delivery|business|action|objective|tactical|operational|programme|project|overall|force|priority|portfolio) )?(?:lead|owner|sponsor)(?: officer| name)?s?|lead (?:officer|responsibility|department|person)s?|(?:senior )?responsible (?:officer|owner|person|lead)|sro|responsible|responsibility|accountable(?: (?:officer|lead|owner))?|led by|owned by|who)$/i;
export const STATUS_FIELD =
  /^(?:(?:overall|current|progress|delivery|objective|action|milestone) )?(?:status|rag|rating|assessment|judgement|brag)(?: (?:status|rating|assessment))?(?: this (?:quarter|period|month))?$|^(?:rag (?:status|rating)|(?:delivery )?confidence)(?: this (?:quarter|period|month))?$/i;
/** A rating that stands alone on its line, with nothing to say that it is one. */
export const RATING_ALONE =
  /^(?:red|amber|green|blue|on (?:track|target|course|schedule|plan)|off (?:track|target|course)|at risk|some (?:concerns?|risk)|minor (?:concerns?|delays?)|major (?:concerns?|delays?)|delayed|not (?:yet )?started|in progress|completed?|achieved|closed|ahead of (?:plan|schedule)|behind (?:plan|schedule)|amber[ /-](?:green|red)|red[ /-]amber|green[ /-]amber)$/i;
/** The letters and signs by which a rating is often given, and the words they stand for. */
export const RAG_COLUMN = /\brag\b/i;
export const RAG_LETTERS: Readonly<Record<string, string>> = { R: 'Red', A: 'Amber', G: 'Green', B: 'Blue' };
export const RAG_SIGNS: Readonly<Record<string, string>> = { '🔴': 'Red', '🟠': 'Amber', '🟡': 'Amber', '🟢': 'Green', '🔵': 'Blue' };
export const OTHER_FIELD =
  /^(?:(?:previous|last (?:quarter|period)(?:['’]s)?) (?:b?rag|status|rating|assessment)|(?:b?rag|status|rating|assessment) (?:last|previous) (?:quarter|period)|period|reporting period|due|due date|target date|completion date|last updated|updated|deadline|timescale)$/i;
/** The column of a table that names a row's objective, the surest word first. */
export const OBJECTIVE_COLUMNS: readonly RegExp[] = [
  /^(?:(?:delivery plan|strategic|plan|key) )?objectives?$/i,
  /^(?:(?:delivery plan|strategic|plan|key) )?(?:actions?|deliverables?|commitments?|activity)$/i,
  /^what we (?:will do|said we would do|are doing)$/i,
  /^(?:(?:strategic|key) )?priorit(?:y|ies)$/i,
  /^(?:(?:plan )?(?:objective|action|deliverable|commitment) )?(?:title|description)$/i,
];
/** A sentence that only sends the reader elsewhere. */
export const CROSS_REFERENCE =
  /^(?:please\s+)?(?:see|refer to|as (?:per|above|reported))\b.*\b(?:above|below|under|overleaf|section|page|aim|objective|priority)\b/i;

// The document as a whole

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

// Measures: the columns of a table

/** The column that holds a measure's name. */
export const NAME_COLUMN =
  /^(?:(?:performance |headline |key |outcome |plan )*(?:measures?|indicators?|metrics?|kpis?)(?: (?:name|title|description))?|description of measure|(?:performance )?(?:measure|indicator)s? (?:and|\/) (?:definition|description))$/i;
/** The column that holds a row's code. */
export const REF_COLUMN = /^(?:ref(?:erence)?|no|number|#|id|code|measure (?:ref|no|number|id)|kpi (?:ref|no))\.?$/i;
/** What the plan wants of the measure. */
export const AIM_COLUMN = /^(?:(?:plan |delivery plan )?aims?|desired outcome|outcome sought|ambition)$/i;
/** Which way is good. */
export const GOOD_COLUMN =
  /^(?:better when|good(?: way)?|good (?:direction|is|when|performance)|good performance is|direction|desired direction(?: of travel)?|polarity|preferred direction|aim(?: is)? to (?:increase|reduce).*)$/i;
/** The value it is held against: an earlier period. */
export const COMPARISON_COLUMN =
  /^(?:comparison|comparator|compared (?:to|with)|(?:previous|prior|last) (?:year|period|quarter|month)(?:['’]s)?(?: (?:figure|actual|value|result|to date|ytd|fytd|same period))?|(?:previous|prior|last) (?:f?ytd)|f?ytd,? (?:previous|prior|last) year|p(?:f?ytd|y)|same (?:period|months|quarter|month) (?:last|the previous|a) year(?: (?:ago|before))?|baseline|year before)$/i;
/** The value now. */
export const CURRENT_COLUMN =
  /^(?:current|current (?:figure|value|performance|position|year|period|quarter|result)|actual|latest|latest (?:figure|value|performance)|this (?:year|period|quarter|month)|performance|value|figure|result|outturn|position|(?:financial )?year[- ]to[- ]date|ytd|fytd|to date)$/i;
/** A value of all months so far, where other columns hold single months. */
export const YEAR_TO_DATE_COLUMN =
  /^(?:(?:total )?(?:(?:financial )?year[- ]to[- ]date|ytd|fytd)(?: (?:total|figure|actual|value|performance|position))?|to date)$/i;
export const TARGET_COLUMN = /^(?:(?:annual |year end |year-end |agreed )?(?:target|goal|standard)|target\b.*)$/i;
/** Worked out from other columns; what changed is worked out anew where it is asked for. */
export const CHANGE_COLUMN =
  /^(?:(?:%|percentage|numeric|number|volume)?\s*(?:change|difference|variance|variation)(?: \(?%\)?)?|direction of travel|dot|trend|\+\/-)$/i;
export const STATUS_COLUMN =
  /^(?:(?:current |overall |delivery |progress |this quarter(?:['’]s)? |q[1-4] )?(?:b?rag|status|rating|assessment|judgement|confidence)(?: (?:status|rating|assessment))?|overall)$/i;
export const OBJECTIVE_COLUMN = /^(?:(?:linked |related |plan |delivery plan )?objectives?(?: (?:no|number|ref))?\.?|obj\.?)$/i;
export const PERIOD_COLUMN = /^(?:(?:current |reporting |reported )?period|quarter|month|date range|months)$/i;
export const COMPARISON_PERIOD_COLUMN = /^(?:(?:comparison|comparator|baseline) (?:period|quarter|months)|period compared(?: with)?)$/i;
export const COMMENTARY_COLUMN = /^(?:commentary|comments?|narrative|context|explanation|analysis)$/i;
export const DEFINITION_COLUMN =
  /^(?:definitions?|what (?:it|this) (?:counts|measures|is)|what is (?:counted|measured)|methodology|technical definition)$/i;
export const NOTE_COLUMN = /^(?:notes?|remarks?|data notes?|caveats?)$/i;
export const PLACE_COLUMN =
  /^(?:place|where|ward|neighbourhood|town|area|district|lpa|local policing area|location|borough|county|division|bcu|command|region)$/i;
export const PROVISIONAL_COLUMN = /^provisional\??$/i;
export const UNIT_COLUMN = /^(?:unit|units|unit of measure|measured in|format)$/i;
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
/** Columns in which yes is said. */
export const YES = /^(?:y|yes|true|x|✓|✔|1|provisional|\(?p\)?)$/i;

// Measures: what is good

/** A plan's verbs for less and for more; a measure under such an aim is good when it follows. */
export const LESS_AIM =
  /^(?:to )?(?:reduc(?:e|ing|tion in)|decreas(?:e|ing)|lower(?:ing)? (?:the|our|levels?|numbers?|rates?)|cut(?:ting)?|minimis(?:e|ing)|fewer|bring(?:ing)? down|driv(?:e|ing) down)\b/i;
export const MORE_AIM =
  /^(?:to )?(?:increas(?:e|ing)|rais(?:e|ing)|grow(?:ing)?|maximis(?:e|ing)|boost(?:ing)?|bring(?:ing)? up|driv(?:e|ing) up)\b/i;
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

/** What makes a word of success one of harm: "Breaches of trust", "Confidence fraud", "Completed suicides". */
export const CRIME_WORDS =
  /\b(?:offen[cs]es?|offend(?:ers?|ing)|crimes?(?! (?:recording|data|prevention|survey))|criminal|frauds?|scams?|abuse|breach(?:es|ed)?|suicides?|misconduct|corruption|thefts?|robber(?:y|ies)|burglar(?:y|ies)|assaults?|violence|violent|homicides?|murders?|manslaughter|rapes?|stalking|harassment|exploitation|trafficking|slavery|arson|vandalism|stabbings?|shootings?|entrants)\b/i;
/** Words of success that stand beside a crime and mean what was done about it. */
export const DEALT_WITH =
  /\b(?:satisf\w*|solved|resolved|detected|detections?|disruptions?|positive outcomes?|charge rate|conviction rate|(?:crime|offence)s? (?:recording|data)\b.*\bcomplian\w*)\b/i;
/** "Increase in complaints", "Reduction in burglary": what happened as much as what is wanted. */
export const INCREASE_IN = /^(?:an? |the )?(?:increases?|rises?|growth) in\b/i;
export const REDUCTION_IN = /^(?:an? |the )?(?:reductions?|decreases?|falls?|drops?) in\b/i;

/** Ratings that say whether a target is met; amber is short of it. */
export const MEETS_TARGET = /^(?:green|met|achieved|on (?:track|target)|exceed(?:ed|ing)|above target|blue)$/i;
export const FALLS_SHORT = /^(?:red|amber|not met|missed|off (?:track|target)|at risk|below target|not achieved)$/i;
/** A target for all twelve months, which a value of the months so far cannot be held against. */
export const WHOLE_YEAR = /\b(?:annual|year[- ]?end|full[- ]year|by (?:the end of )?(?:march|year))\b/i;

/** Said of figures that may still change. */
export const PROVISIONAL = /\bprovisional\b/i;
/** The same said behind a label or in a column's heading. */
export const PROVISIONAL_REMARK = /\((?:p|prov(?:isional)?\.?)\)|\bprovisional\b/i;
/** A title that only numbers a part of the document. */
export const PART_TITLE = /^(?:priority|section|theme|objective|part|chapter|strand|table|figure|chart)\s+\w{1,3}\b/i;
/** A line before a table that says what its figures cover. */
export const ABOUT_FIGURES =
  /\b(?:figures?|data|tables?|measures?|performance|results?|values|cover(?:s|ing)?|year to date|provisional|period)\b/i;
/** A row for all places together. */
export const TOTAL_LABEL =
  /\b(?:totals?|force[- ]?wide|whole force|all (?:areas|districts|divisions|boroughs))\b|^(?:the )?(?:force|constabulary)(?: (?:figure|level|overall|average))?$/i;
/** Said of figures that nobody should use any more. */
export const WITHDRAWN = /\b(?:superseded|withdrawn|obsolete|do not (?:publish|use|quote|cite)|not for (?:publication|use))\b/i;
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
/** A line that says when or by whom figures were put together, not what they cover. */
export const WHEN_MADE =
  /\b(?:updated|refreshed|extracted|produced|printed|published|prepared|created|compiled|generated|downloaded|modified|version|author|owner|run date|date of)\b/i;
/** What stands before the month in which twelve of them end. */
export const ROLLING_YEAR =
  /\b(?:rolling )?(?:12|twelve)[- ]months? (?:to|ending|ended)(?: the end of)?\s+$|\brolling (?:12|twelve)[- ]months?,?\s+$|\brolling year (?:to|ending)\s+$/i;
/** Names of sheets that are no places. */
export const NO_PLACE_SHEET =
  /\b(?:summary|overview|dashboard|data|draft|v\d+|copy|sheet ?\d*|notes?|definitions?|guidance|force|overall|all|actuals?|targets?|baseline|current|previous|last year|this year|latest|old|new|priority|theme|objective|pillar|measures?|kpis?|(?:p|t|kpi)\d+)\b/i;
/** What is a sum of the columns beside it, if its figures say so too. */
export const TOTAL_COLUMN =
  /^(?:(?:grand |running |cumulative |overall )?totals?(?: to date| so far)?|cumulative|sum|year(?:ly)? total|annual total|all (?:months|quarters))$/i;

/** What a label says of itself behind its name: "(lower is better)". */
export const DIRECTION_REMARK = /\s*\(((?:lower|higher|fewer|more|less|up|down)(?: is (?:better|good))?)\)\s*$/i;
/** Headings under months that say what the figures of a column are: the number itself, or something worked out of it. */
export const COUNT_HEADING = /^(?:numbers?|no\.?|count|volume|total|offences|crimes|incidents|recorded|#)$/i;
export const RATE_HEADING = /^(?:.*\brate\b.*|per\b.*|%|percentage|per cent|proportion|share)$/i;
/** A heading that only gathers the columns under it. */
export const GATHERING =
  /^(?:(?:monthly |quarterly |performance |recorded )?(?:figures|data|values|performance|results|actuals?|months?|quarters?|trend)|measures?|rating|status)$/i;

// Awards: money given

/** A fund's name inside a heading or a cell: capitalised words that end in Fund, Grant and the like. */
export const FUND_NAME =
  /(?:\p{Lu}[\p{L}'’&.-]*\s+(?:(?:and|of|for|the|&)\s+){0,3}){1,8}(?:Funds?|Grants?|Funding)\b(?:\s+(?:Scheme|Programme))?/u;
/** Public bodies that give grants and are named before what they are for. */
export const FUNDER =
  /^(?:(?:the )?Home Office|Ministry of \p{Lu}\p{L}+|Department (?:for|of) \p{Lu}[\p{L}, ]+|Youth Justice Board|NHS England|(?:O?PCC|Police and Crime Commissioner)(?:['’]s)?)$/u;
/** The number of an objective that a line ends in, in brackets. */
export const OBJECTIVE_BEHIND =
  /\s*\((?:(?:obj(?:ective)?|action|ref)\.?:?\s*)?([A-Z]{1,4}-?\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}\.\d{1,2}|\d{1,2}[a-z])\)$/i;
/** Columns of a table of awards. */
export const AMOUNT_COLUMN =
  /^(?:(?:total |grant |funding |contract )?(?:awards?|amounts?|grants?|allocations?|sum|value|funding)(?: (?:awarded|allocated|given|agreed))?|awarded|allocated)$/i;
export const RECIPIENT_COLUMN =
  /^(?:organisation|recipient|grantee|provider|applicant|partner|group|charity|awarded to|recipient organisation|lead organisation)(?: name)?s?$/i;
export const PURPOSE_COLUMN =
  /^(?:project|purpose|description|initiative|activity|scheme|service|what (?:it is )?for|use|funded (?:project|activity)|funding|fund(?:ed)? for)(?: (?:name|title|description))?s?$/i;
export const FUND_COLUMN =
  /^(?:fund(?: name)?|funding (?:stream|source|pot|body|programme)|source(?: of (?:funding|grant))?|grant (?:scheme|stream|fund)|pot|funder|funded by)$/i;
export const THEME_COLUMN =
  /^(?:(?:pcc |police and crime plan |plan |strategic )?(?:priority|theme|key aim|aim|outcome|mission|pledge|ambition|goal))(?: (?:no|number))?s?$/i;
export const YEAR_COLUMN = /^(?:(?:financial )?year|period|year awarded)$/i;
/** A line or row of money that sums up others: "Total", "Total awarded", "Grand total for 2023/24", "Fund total". "Total Respect" is a name. */
export const TOTAL_ROW =
  /^(?:(?:the|a|in|grand|overall|combined|running|sub)[\s-]*)*totals?(?:\s*[:(£].*|\s+[–—-]\s.*|\s+\d.*|\s+(?:for|across|all)\b.*|\s+(?:in|to)\s+(?:\d|date|all|(?:the )?year).*|\s+of\s+(?:£|all\b|(?:the\s+|\d+\s+)?(?:awards?|grants?|projects?|organisations?|groups?)\b).*|(?:\s+[\p{L}'’&-]+){0,6}?\s+(?:awards?|awarded|amounts?|grants?|granted|funds?|funding|funded|allocat(?:ed|ions?)|given|sums?|spen[dt]|spending|expenditure|invest(?:ed|ment)|paid|payments?|values?|costs?|budgets?)(?:\s+(?:for|in|to|so)\b.*|\s+\d.*)?)?[\s:.]*$|\btotals?[\s:.]*$/iu;
export const TOTAL_WORD = /\b(?:sub-?)?totals?\b/i;
/** What stands beside a total and is nobody's name: "12 awards", "-". */
export const COUNT_OF_AWARDS =
  /^(?:\d+\s+(?:awards?|grants?|projects?|organisations?|groups?|schemes?|initiatives?|recipients?)|[-–—]|n\/?a)$/i;

// Abbreviations

export const ABBREVIATION_COLUMN = /^(?:abbreviations?|acronyms?|initials|short form|term|abbreviated)$/i;
export const MEANING_COLUMN =
  /^(?:meanings?|definitions?|stands? for|full (?:name|form|term|title|wording)|in full|expansion|description|explanation)$/i;
export const GLOSSARY = /\b(?:glossary|abbreviations|acronyms)\b/i;
