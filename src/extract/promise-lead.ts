/** A promise of fewer words than this may not say what it is about. */
const FEW_WORDS = 9;
const LONGEST_LEAD = 76;
/** With this share of its own words in the lead a promise says them itself. */
const SAID = 0.6;

/** A promise in few words with the beginning of its text before it: "The initial pilot ends" says nothing of which pilot. */
export function withLead(what: string, firstSentence: string): string {
  if (what.split(/\s+/).length >= FEW_WORDS) return what;
  const lead = leadOf(firstSentence);
  return isSaid(what, lead) ? what : `${lead} ${what}`;
}

/** A promise that says what it is about only together with the sentence before it. */
export function withSentenceBefore(what: string, before: string): string {
  const lead = leadOf(before);
  return isSaid(what, lead) ? what : `${lead} ${what}`;
}

/** As much of a sentence as tells what it is about. */
function leadOf(sentence: string): string {
  const plain = sentence.replace(/[.:;\s]+$/, '');
  return plain.length <= LONGEST_LEAD ? `${plain}:` : `${plain.slice(0, LONGEST_LEAD).replace(/[\s,;:]+\S*$/, '')}…`;
}

function isSaid(what: string, lead: string): boolean {
  const words = what.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  const said = lead.toLowerCase();
  return words.filter((word) => said.includes(word)).length >= words.length * SAID;
}
