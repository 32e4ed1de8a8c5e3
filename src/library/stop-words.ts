/**
 * Words that tell nothing about what a record holds: they are neither indexed nor searched.
 * "all", "non", "total", "before" and the like are kept out of here: measures are told apart by them.
 */
const WORDS = `a about above across after again against ain't also always am an and any anybody anyone anything are aren't around as at aye
  be because been being below between both but by can can't cannot come could couldn't did didn't do does doesn't doing don't during
  each either else etc ever every everyone everything few for from further get gets getting give given gives go goes going gonna got gotta
  had has have haven't having he hello hey hi her here hers him his how how's however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself
  just kind kindly let lets let's like ll look looking lot lots many may me might mine more most mr mrs much must my
  need needs neither never no nor not now of off oh ok okay on once one ones only or other our ours out over own
  per please pls plz quick quickly quite rather re really s said say says see seem seems shall she should so some somebody someone something sort still such
  t v vs than thank thanks that that's the their theirs them then there there's these they they're thing things think this those though through thru to too
  u under until up upon ur us use used using very via want wanted wants was wasn't wat way we we'd we'll we're we've well were weren't what what's whats wot
  when when's where where's whether which while who who's whose why will with within without won't would wouldn't
  yeah yep yes yet you you'd you'll you're your yours yourself
  tell show find gimme wanna know known knowing explain describe mention mentions mentioned remind list
  same happening happened happen happens latest update updates updated news status progress stuff info information detail details summary summarise overview
  owt nowt summat bit
  actually basically currently exactly possibly probably
  anywhere somewhere whatsoever set instead
  does'nt whens theres heres peeps ppl u shd shld wld abt btw`.split(/\s+/);

export const STOP_WORDS: ReadonlySet<string> = new Set([...WORDS, ...WORDS.map((word) => word.replaceAll("'", ''))]);
