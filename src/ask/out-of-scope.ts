/** What no delivery plan answers, by how it is asked. Matched against a question before it is looked up, so each must be sure of itself. */
const NEVER: readonly RegExp[] = [
  // Orders to the bot itself.
  /\b(?:ignore|disregard|forget|override|bypass)\b (?:\w+ ){0,2}(?:your|previous|prior|earlier|above|those|these)\b.{0,30}\b(?:instructions?|prompts?|rules|guidelines|guardrails|training|restrictions)\b|\b(?:ignore|disregard|forget) (?:what|everything) (?:you|i)(?:'ve| have| were)? (?:been )?(?:told|said)\b/i,
  /\b(?:system|hidden|initial|original) prompt\b|\bjail ?break\b|\bdeveloper mode\b|\byou are now\b|\bpretend (?:to be|you(?:'re| are))\b|^(?:please |now )?(?:act as (?:a|an|if|my)|role ?play)\b|\b(?:reveal|print|show|repeat|tell me) (?:me )?your (?:instructions|prompt|rules|system)/i,
  /\b(?:drop|delete from|truncate) table\b|<script\b|\bsudo\b|\brm -rf\b/i,
  // Entertainment and work that is none of a plan.
  /\b(?:tell|write|sing|make up|give|compose|do)\b(?: me| us)? (?:a |an |another |some )?(?:\w+ )?(?:jokes?|poems?|haikus?|songs?|limericks?|riddles?|raps?|essays?|recipes?)\b/i,
  /\b(?:write|draft|compose) (?:me |us )?(?:a|an|my) (?:\w+ )?(?:email|e-mail|letter|speech|cv|resignation|code)\b/i,
  /\btranslate\b.*\b(?:into|to) (?:french|german|spanish|polish|urdu|welsh|arabic|chinese|italian|punjabi)\b/i,
  // The world outside.
  /\b(?:what(?:['’]?s| is| will)|how(?:['’]?s| is)|will|is) (?:the |it |be )*weather\b|\bweather (?:today|tomorrow|forecast|like|this|at the)\b|\b(?:forecast for (?:today|tomorrow|the weekend)|will it rain|is it (?:raining|snowing|sunny)|temperature (?:today|outside))\b/i,
  /\b(?:football|cricket|rugby|premier league) (?:score|scores|result|results)\b|\bwho won (?:the )?(?:match|game|league|cup|election|world cup)\b|\blottery numbers\b|\bhoroscopes?\b|\bshare price\b/i,
  /\b(?:best|nearest|recommend(?: me)?)\b (?:an? |the )?(?:\w+ )?\b(?:restaurants?|pubs?|curry|takeaways?|pizza|kebabs?|hotels?|gyms?|coffee|barbers?)(?: house| shop| place)?\b/i,
  // People's private lives.
  /\b(?:home address|home (?:phone|number)|(?:his|her|their|someone's|officer's) (?:phone|mobile) number|date of birth|where does .{2,30} live[\s?.!]*$|girlfriend|boyfriend|is (?:he|she|the \w+(?: \w+)?) (?:married|single|gay|divorced|pregnant)[\s?.!]*$|having an affair|sleeping with|love life|political views)\b/i,
  /\b(?:chief constable|chief|constable|commissioner|sergeant|inspector|superintendent|pcc|boss)(?:'s|s') (?:wife|husband|kids|children|house|home|car|salary|pay|religion|marriage|divorce|affair|age)\b/i,
  /\bhow old (?:is|are) (?:the )?(?:chief|commissioner|pcc|you|he|she)\b|\bdo you (?:love|like|hate|fancy) (?:me|us)\b|\bare you (?:human|real|an? (?:ai|robot|bot|person|man|woman)|alive|single|married)\b|^(?:hi |hello |hey )?how are (?:you|u)(?: (?:doing|today|mate|bot))*[\s?.!]*$/i,
];

/** Insults; a question in strong words is still a question, so they count only where nothing was found. */
const ABUSE =
  /\b(?:f+u+c*k+\w*|sh[i1]te?|bollocks|w[a@]nk\w*|tw[a@]ts?|c[u*]nts?|bastards?|arse(?:hole)?s?|d[i1]ckheads?|pricks?|piss off|idiots?|stupid|useless|moron|crap|rubbish bot|shut up|hate you|bugger off)\b/i;

const DISTRESS =
  /\b(?:i|i'm|im|i am) (?:\w+ ){0,4}(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicidal|hurt(?:ing)? myself|self[- ]harm(?:ing)?)\b/i;

/** Whether somebody says that they mean to harm themselves. */
export function isDistress(text: string): boolean {
  return DISTRESS.test(text);
}

/** Whether a text asks for something that no delivery plan holds: the weather, a joke, somebody's private life, or that the bot change its ways. */
export function isNeverAnswered(text: string): boolean {
  return NEVER.some((pattern) => pattern.test(text));
}

/** Whether a text that found nothing is abuse rather than a question. */
export function isAbuse(text: string): boolean {
  return ABUSE.test(text);
}
