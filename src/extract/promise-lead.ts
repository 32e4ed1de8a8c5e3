/** A promise of fewer words than this may not say what it is about. */
const FEW_WORDS = 9;
const LONGEST_LEAD = 76;

/** A promise in few words with the beginning of its text before it: "The initial pilot ends" says nothing of which pilot. */
export function withLead(what: string, firstSentence: string): string {
  if (what.split(/\s+/).length >= FEW_WORDS) return what;
  const lead = leadOf(firstSentence);
  if (says(what, lead)) return what;
  return says(lead, what) ? lead : `${lead} ${what}`;
}

/** As much of a sentence as tells what it is about. */
function leadOf(sentence: string): string {
  const plain = sentence.replace(/[.:;\s]+$/, '');
  return plain.length <= LONGEST_LEAD ? `${plain}:` : `${plain.slice(0, LONGEST_LEAD).replace(/[\s,;:]+\S*$/, '')}…`;
}

/** Whether a text has the beginning of another in it. */
function says(text: string, other: string): boolean {
  const begin = other
    .slice(0, 24)
    .replace(/[…:]+$/, '')
    .toLowerCase();
  return text.toLowerCase().includes(begin);
}
