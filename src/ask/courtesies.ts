/** What people say before, after and around a question, that is no part of it. */
const LEAD_INS: readonly RegExp[] = [
  /^.*\b(?:wants?|wanted|would like|needs?|like|love|asked me|asking|trying|supposed) to (?:know|find out|see|understand)\b\s*(?:about|if|whether)?\s*/i,
  /^(?:\s*(?:hi|hiya|hello|hey|morning|afternoon|evening|good (?:morning|afternoon|evening)|dear \w+|ey up|alright|right|ok|so|sorry(?: to (?:bother|trouble) you)?|excuse me|quick (?:question|one|q)|boss|sarge|guv|mate|bot|team|all)\b[\s,.!:-]*)+(?=\S)/i,
  /^.*\b(?:i (?:should|would) be (?:very |most )?grateful (?:for|if you could (?:tell|give|send) me)|(?:can|could|would) (?:you|u|someone) (?:please |pls |kindly )?(?:tell|give|show|send|let) (?:me|us)(?: know)?)\b\s*/i,
];
/** "sorry, meant the incidents": what it was meant to be. */
const CORRECTION = /^(?:(?:sorry|no|nah|oops)[\s,.!-]+)?(?:i )?(?:meant?|ment)\s+(?:to (?:say|ask|type)\s+)?/i;
const TAILS: readonly RegExp[] = [
  /[\s,.;!-]*\b(?:can|could|would) (?:you|u|anyone) (?:please )?help(?: me| us)?(?: please)?[\s?.!]*$/i,
  /[\s,.;!-]*\b(?:many thanks|thanks|thank you|thanx|thx|ta|cheers|regards|kind regards|please|pls|plz)\b(?:[\s,.!]+(?:in advance|so much|a lot|again|all|mate|boss|[A-Z][a-z]+))?[\s.!?]*$/i,
  /[\s,.;!-]*\b(?:asap|urgent(?:ly)? please|when you get a (?:chance|sec|minute|min)|if you can|if possible)[\s.!?]*$/i,
];

/** "Different thing -": what was talked about before is done with. */
const NEW_SUBJECT =
  /^(?:(?:ok|okay|thx|thanks|thank you|ta|cheers|great|right|no|and|now)[\s,.!-]+)*(?:(?:a )?(?:different|new|another|separate|next) (?:thing|question|topic|subject|one)|change of subject|changing (?:the )?subject|moving on|on another (?:note|matter)|unrelated(?:ly)?|separately|forget that|never ?mind(?: that)?)\b[\s,.:;!-]+(?=\S)/i;

/** Whether a text says of itself that it is about something else than what was said before. */
export function opensNewSubject(text: string): boolean {
  return NEW_SUBJECT.test(text);
}

/** Strong words that add nothing. */
const STRONG = /\b(?:(?:the )?(?:fuck|hell|heck)\b|f+u+c+k+ing?|fuckin|bloody|sodding|flipping|frigging|damn(?:ed)?)\s*/gi;

/** A question without its courtesies; as it was when nothing would be left. */
export function withoutCourtesies(text: string): string {
  const strip = (from: string, pattern: RegExp): string => {
    const left = from.replace(pattern, '').trim();
    return /\p{L}{2,}|\d/u.test(left) ? left : from;
  };
  const opened = [STRONG, NEW_SUBJECT, CORRECTION, ...LEAD_INS].reduce(strip, text);
  return TAILS.reduce(strip, TAILS.reduce(strip, opened));
}
