import type { Movement, Question, Wanted } from './question';

/** "by more than 20%": how much, not what. */
const THRESHOLD = /\b(?:by )?(?:more than|over|at least|above|greater than) \d+(?:\.\d+)? ?(?:%|per ?cent)/gi;

/** Words that say what is wanted or how it is asked; they are no topic. A row may give several wishes, or none. */
const CUES: readonly { readonly wanted: readonly Wanted[]; readonly pattern: RegExp }[] = [
  {
    // A part of a whole, which no count of the part answers.
    wanted: ['value', 'percent', 'share'],
    pattern:
      /\b(?:what(?:['’]?s)?|which|how (?:big|large) a) (?:is )?(?:the )?(?:%|per ?cent(?:age)?|share|proportion|fraction|part) of\b(?=.+\b(?:is|are|was|were|do|does|did|get|gets|got|come|comes|end|ends|go|goes|went)\b)|\bas (?:an? )?(?:%|per ?cent(?:age)?|share|proportion) of\b/gi,
  },
  { wanted: ['value', 'change'], pattern: THRESHOLD },
  {
    wanted: ['money'],
    pattern:
      /\b(?:over|above|more than|at least|under|below|less than|up to|bigger than|larger than|smaller than) £\d[\d,]*(?:\.\d+)?(?:m|k)?(?![\w%])/gi,
  },
  { wanted: ['value', 'percent'], pattern: /%|\b(?:percent(?:age)?s?|per cent|pct|rates?|proportions?)\b/gi },
  { wanted: ['value', 'count'], pattern: /\b(?:how many|number of|numbers?|counts?|offences?|volumes?|no\. of|totals?|levels?|vols?)\b/gi },
  {
    wanted: ['value'],
    pattern: /\b(?:figures?|stats?|statistics|figs|measures?|kpis?|indicators?|results?|performance|score|ytd|year to date)\b/gi,
  },
  {
    wanted: ['value', 'change'],
    pattern:
      /\b(?:how much (?:has|have|did)|by how much|change[ds]?|compar(?:ed?|ing|ison)(?: to| with)?|percentage points?|(?:(?:than|to|on|from|with|against|vs\.?) )?(?:the )?(?:last|previous|prior) (?:yrs?|years?|12 months|period|time)|(?:against|vs\.?|versus) last|(?:the )?(?:yrs?|years?) before|(?:a|one) year ago|this (?:yrs?|years?|period)|differences?(?: between)?|in actual (?:numbers?|terms|offences)|actual|baseline|vs\.?|versus|against|year on year|yoy|trends?|movement|moved|up or down|(?:go(?:ne|ing)?|went|gone) (?:up|down)|rising|risen|rose|rise|falling|fallen|fell|fall|increas(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tion)|fewer|more or (?:less|fewer)|dropp?(?:ed|ing)?|better or worse|getting (?:better|worse))\b/gi,
  },
  {
    // The figure of the year before itself, not a change against it.
    wanted: ['value', 'before'],
    pattern:
      /(?<!\b(?:than|to|on|from|with|against|vs\.?|versus|since|v) (?:the )?)\b(?:last|previous|prior) years?\b|\bwhat was it before\b|\bbefore that\b/gi,
  },
  {
    // Alone it asks for that year's figure; after a subject it compares.
    wanted: ['value', 'before'],
    pattern:
      /^(?:(?:and|ok|what about|how about|what was it|what were they|what was that|in|for)\s+)*(?:the )?(?:years?|yrs?|12 months) before(?: that| it)?[\s?.!]*$/gi,
  },
  {
    wanted: ['value', 'target'],
    pattern: /(?<!\bhow (?:did|do|does|are) .{1,40})\b(?:targets?|targ|tgt|goals?)\b/gi,
  },
  {
    wanted: ['money'],
    pattern:
      /£(?! ?\d)|\b(?:how much (?:money|funding|cash|was|did|is|do|does|for|went|goes|has gone)(?: to)?|went to|what went to|money|funding|funds?|fund(?:ed)?|cash|grants?|awards?|awarded|pcc (?:awards?|grants?|funding|money)|(?:opcc|commissioner'?s?) (?:awards?|grants?|funding|money)|pots?|budgets?|costs?|spend(?:ing)?|spent|paid|pay|payments?|allocat(?:ed|ion)|contributions?|invest(?:ed|ment)|financ(?:e|ial)|bids?|csf)\b/gi,
  },
  { wanted: ['money', 'cost'], pattern: /\b(?:costs?|price|spen[dt]|spending|(?<!who )paid|budgets?|salar(?:y|ies))\b/gi },
  {
    wanted: [],
    pattern:
      /\b(?:in total|all ?together|come(?:s)? to|total|totals|overall|sum of|add(?:s|ed)?(?: (?:them|those|these|it|all))? up|tot(?:al)? up|combined)\b/gi,
  },
  {
    wanted: ['theme'],
    pattern:
      /\b(?:pcc(?:'s)?|commissioner'?s|opcc)?\s*(?:themes?|key aims?|strategic priorit(?:y|ies)|pledges?|ambitions?|missions?)\b|\b(?:pcc|opcc|commissioner)'?s aims?\b|\blink(?:ed|s)?\b|\bti(?:es?|ed) (?:in )?(?:with|to)\b|\bt(?:ie|ies|ied) in\b|\bpcc plan\b|\bpolice and crime plan\b/gi,
  },
  { wanted: ['objective'], pattern: /\b(?:objectives?|objs?|sections)\b/gi },
  { wanted: [], pattern: /\b(?:the )?(?:current|latest|newest|most recent)\b/gi },
  { wanted: ['value'], pattern: /\bprev(?:ious)?\b/gi },
  { wanted: [], pattern: /\bfeed(?:s|ing)? in(?:to)?\b/gi },
  { wanted: [], pattern: /\bin (?:\w+ )?terms\b|\b(?:impacts?|effects?) ?(?:of|on)?\b|\b(?:year|yr)[- ]end\b/gi },
  { wanted: [], pattern: /\b(?:end(?:ed|s|ing)?(?: up)? (?:in|with)|result(?:ed|s|ing)? in|led to)\b/gi },
  { wanted: ['measures'], pattern: /\b(?:measures|kpis|indicators)\b/gi },
  {
    wanted: ['when'],
    pattern:
      /\b(?:when(?:'s| is| was| will| did| does)?|what dates?|(?<!\bto )dates?|deadlines?|due|promised|promises?|commitments?|by when|how soon|what month|timescales?)\b/gi,
  },
  {
    wanted: ['who'],
    pattern:
      /\b(?:who(?:'?s| is| are| was)?(?: (?:ran|runs?|running|hosts?|hosted|organi[sz]e[ds]?|did|does|doing|made|makes|wrote|built|provides?|provided)\b)?|whose|leads?|owns?|owners?|responsible(?: officers?)?|accountable(?: officers?)?|sro|in charge|which (?:team|unit|lpa|area|force|department|partner)s?)\b/gi,
  },
  {
    wanted: ['why'],
    pattern: /\b(?:why|reasons?|how come|what(?:'s| is|s) (?:driving|behind|causing)|what(?:'s| is|s)? caused|explanations?|explain)\b/gi,
  },
  {
    wanted: ['comparison'],
    pattern:
      /\b(?:then (?:vs\.?|versus|and|v) now|compar(?:e|ing|ed)|over time|across (?:both|documents|reports|years|(?:the|all) (?:two|both|years|documents|reports|plans))|since then|both (?:documents|reports|plans|years))\b/gi,
  },
  {
    wanted: ['comparison'],
    pattern:
      /\b(?:what|anything|owt)(?:['’]?s| has| have|'ve)? (?:changed|moved(?: on)?|different|new)\b(?=.*\b(?:since|between|from)\b)|\bhow (?:has|have|did) (?=.{2,60}\b(?:moved|changed|developed|progressed|evolved|come on|moved on)\b)|\bhow far (?:has|have) .{2,60} come\b|\b(?:since|between|from) (?:the )?(?:(?:last|first|earlier|two|2|both|previous|old) )?(?:plan|report|document|doc|update)s?(?: and (?:the )?(?:plan|report))?\b|\bthe (?:two|2) (?:plans|reports|documents|docs)\b|\b(?:progress|history|timeline) (?:since|of|on|for)\b|\b(?:moved on|come on|progressed|evolved|developed)\b(?=[\s?.!]*$|.*\bsince\b)|\bsince\b(?= (?:20\d\d|q[1-4]|then|last)\b)|\b(?:then|before) (?:and|vs\.?|v) now\b|\bthen vs\.? now\b|\bfrom then to now\b/gi,
  },
  {
    wanted: [],
    pattern: /\bfirst (?:mention(?:ed|s)?|spoken of|talked about|appear(?:s|ed|ance)?|raised|reported|named|reference)\b(?: of| to)?/gi,
  },
  {
    wanted: ['comparison'],
    pattern:
      /\b(?:in|over|across) both\b|\bboth (?:docs|documents|reports|plans|years)\b|\b(?:plan|report)\b.{0,30}\b(?:vs\.?|versus|v|against|with|and)\b.{0,30}\b(?:plan|report)\b/gi,
  },
  { wanted: [], pattern: /\b(?:types?|kinds?|sorts?|strands?|categor(?:y|ies)|periods?|lines?|rows?|months?|people|stands?|position)\b/gi },
  {
    // The document itself is named, not a topic of it.
    wanted: [],
    pattern:
      /\b(?:(?:earlier|later|previous|older|newer|latest|delivery|progress|pcc(?:'s)?|commissioner'?s|force)\s+)*(?:20\d\d\s+)?(?:plan|report|doc(?:ument)?)s?\b/gi,
  },
  {
    wanted: ['definition'],
    pattern:
      /\b(?:stands? for|meaning of|mean(?:s|ing)?\b|definition of|define|short for|abbreviation|acronym|what(?:'s| is| are| does)(?= (?:a |an |the )?[A-Za-z&]{2,6}\s*\??$))/gi,
  },
  { wanted: [], pattern: /\b(?:rag(?: (?:rating|status))?|rag-?rated|status)\b/gi },
  { wanted: [], pattern: /\b(?:mention(?:s|ed|ing)?|touch(?:es|ing)? on)\b/gi },
  { wanted: [], pattern: /\b(?:whole|entire)\b(?: (?:plan|thing|lot|report))?/gi },
  { wanted: ['value', 'change'], pattern: /\bhow many (?:percentage )?points\b|\bpoints (?:up|down|higher|lower)\b/gi },
  { wanted: ['comparison'], pattern: /\b(?:or )?(?:did (?:it|that|they) |is it |was it )?come later\b|\bwhat did they say in\b/gi },
  // How the figures are to be parted is no subject.
  {
    wanted: [],
    pattern:
      /\b(?:by|per|for each|in each|each|across (?:the |all )?|split by|broken down by) (?:districts?|areas?|lpas?|bcus?|boroughs?|divisions?|wards?|place)\b/gi,
  },
  { wanted: [], pattern: /\b(?:list|which|all|every|each|any measures|everything)\b/gi },
];

const DENIED = String.raw`\b(?:not|never|hasn't|haven't|didn't|isn't|aren't|hasnt|havent|didnt|isnt|arent)\s+`;
const DENIAL: Readonly<Record<Movement, NonNullable<Question['moved']>>> = {
  up: 'not-up',
  down: 'not-down',
  same: 'not-same',
  better: 'not-better',
  worse: 'not-worse',
};

const MOVED: readonly { readonly moved: Movement; readonly pattern: RegExp }[] = [
  {
    moved: 'same',
    pattern:
      /\b(?:no change|(?:not|never) changed?|(?:has|have|did|do|does|is|are)n'?t changed?|unchanged|stay(?:ed|ing)? the same|flat|same as (?:last|before)|static)\b/i,
  },
  {
    moved: 'worse',
    pattern: /\b(?:worse|worsen(?:ed|ing)|deteriorat\w+|off track|going wrong|not going well|wrong way|wrong direction|struggling)\b/i,
  },
  { moved: 'better', pattern: /\b(?:better|improv(?:ed|ing)|going well|right way|right direction|on the up)\b/i },
  { moved: 'down', pattern: /\b(?:fall|falling|fell|fallen|down|decreas\w+|reduc(?:ed|ing)|drop(?:ped|ping)?|lower|fewer)\b/i },
  { moved: 'up', pattern: /\b(?:rise|rising|rose|risen|up|increas\w+|higher|grew|grown)\b/i },
];

export interface FoundCues {
  readonly wanted: ReadonlySet<Wanted>;
  readonly moved?: Question['moved'];
  readonly extreme?: Question['extreme'];
  /** Spans of words that say what is not wanted; they are no part of the question. */
  readonly unwanted: readonly { readonly index: number; readonly length: number }[];
  /** Spans of cue words. */
  readonly spans: readonly { readonly index: number; readonly length: number }[];
}

/** "number not percent": the second is just what is not wanted. */
const NOT_WANTED = /\bnot\s+(?:as\s+)?(?:an?\s+|the\s+)?(?:%|per ?cent(?:age)?|rate|number|count|figure)/gi;
const UNWANTED: readonly { readonly word: RegExp; readonly wanted: Wanted }[] = [
  { word: /%|per ?cent|rate/i, wanted: 'percent' },
  { word: /number|count|figure/i, wanted: 'count' },
];

/** Measures or awards that stand out. */
const EXTREME =
  /\b(?:(biggest|largest|highest|greatest|top|most money|(?:the )?most)(?: (?:\d{1,2}|two|three|four|five|ten))?|smallest|lowest|least|(?:the )?fewest)(?: single)?\b/gi;

/** What the wording says is wanted, and which words said it. */
export function findCues(text: string): FoundCues {
  const wanted = new Set<Wanted>();
  const spans: { index: number; length: number }[] = [];
  for (const cue of CUES) {
    for (const match of text.matchAll(cue.pattern)) {
      cue.wanted.forEach((each) => wanted.add(each));
      spans.push({ index: match.index, length: match[0].length });
    }
  }
  // "How many points" asks for no number of anything.
  if (/\bhow many (?:percentage )?points\b/i.test(text)) wanted.delete('count');
  const unwanted = [...text.matchAll(NOT_WANTED)].map((match) => ({ index: match.index, length: match[0].length }));
  for (const match of text.matchAll(NOT_WANTED)) {
    UNWANTED.filter(({ word }) => word.test(match[0])).forEach(({ wanted: each }) => wanted.delete(each));
  }
  const moved = MOVED.find((row) => row.pattern.test(text));
  const denied = moved !== undefined && new RegExp(`${DENIED}(?:\\w+ ){0,2}${moved.pattern.source}`, 'i').test(text);
  const extremes = [...text.matchAll(EXTREME)];
  for (const match of [...extremes, ...(moved ? text.matchAll(new RegExp(moved.pattern, 'gi')) : [])])
    spans.push({ index: match.index, length: match[0].length });
  return {
    wanted,
    spans,
    unwanted,
    ...(moved && { moved: denied ? DENIAL[moved.moved] : moved.moved }),
    ...(extremes[0] && { extreme: extremes[0][1] === undefined ? 'least' : 'most' }),
  };
}
