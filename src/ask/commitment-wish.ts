/** What of promises is asked: `due` ones still to come, or those of one standing, or any. */
export type CommitmentWish = (typeof COMMITMENT_WISHES)[number];

export const COMMITMENT_WISHES = ['due', 'overdue', 'slipped', 'delivered', 'dropped', 'any'] as const;

const WISHES: readonly { readonly wish: CommitmentWish; readonly pattern: RegExp }[] = [
  {
    wish: 'overdue',
    pattern:
      /\b(?:over ?due|missed (?:its|their|the|a|any)? ?(?:deadlines?|dates?|promises?|commitments?)|past (?:its|their) (?:dates?|deadlines?)|not (?:been )?(?:delivered|kept|done) (?:yet|on time)|behind schedule|running late|should have (?:been|happened|launched|started)|outstanding (?:promises?|commitments?|actions?)|late (?:promises?|commitments?|actions?)|(?:is |are )?(?:everything|we|things|it all) (?:on (?:time|track|schedule))|(?:promises?|commitments?|deadlines?|dates?|anything|what|which)(?:['’]?s| is| are| were| was| have been| has been)? (?:running )?late)\b/gi,
  },
  {
    wish: 'slipped',
    pattern:
      /\b(?:slipp(?:ed|ing|age)|slips?|pushed back|put (?:back|off)|postponed|deferred|re-?dated|delayed|(?:dates?|deadlines?) (?:have |has )?(?:moved|changed))\b/gi,
  },
  {
    wish: 'delivered',
    pattern:
      /\b(?:(?:promises?|commitments?) (?:have been |has been |were |was |we )?(?:kept|delivered|met|done)|(?:kept|delivered|met) (?:promises?|commitments?)|delivered on time|(?:what|which)(?:['’]?s| has| have| was| were| got| did we)?(?: been| they| we)? (?:delivered|kept))\b/gi,
  },
  {
    wish: 'dropped',
    pattern:
      /\b(?:cancelled|scrapped|shelved|(?:promises?|commitments?|milestones?|actions?) (?:have been |has been |were |was |we )?(?:dropped|given up|withdrawn))\b/gi,
  },
  {
    wish: 'due',
    pattern:
      /\b(?:(?:falls?|falling|fell|be|is|are|was|were|s|whats|what's|anything|owt|stuff|things?|what|actions?)? ?due(?! to\b)(?: before(?= (?:the )?(?:end|close|start)))?|coming up|upcoming|deadlines?|milestones?|on the horizon|still to come|next steps|(?:is|are|was|were|be|been) (?:planned|scheduled)|planned for|supposed to|meant to|due to (?:be|open|start|launch|begin|finish|complete|close|end|report|go))\b/gi,
  },
  { wish: 'any', pattern: /\b(?:promis(?:e|es|ed|ing)|commitments?|pledged|committed to|said (?:we|they)(?:'d| would)|plans? to)\b/gi },
];

/** "to launch", "was to start": what was to happen, in a time that is named with it. */
const TO_HAPPEN =
  /\b(?:(?:was|were|is|are|be|what's|whats|what) (?:going |meant |supposed |expected |planned |due |set )?to (?:be )?|will (?:be )?|launching|starting|opening|happening|finishing|going live)\b/gi;

export interface FoundWish {
  readonly wish: CommitmentWish;
  /** Spans of the words that said it; they are no part of the subject. */
  readonly spans: readonly { readonly index: number; readonly length: number }[];
}

/** What of promises a text asks for, if it does; with a period named, "what was to launch" asks for what is due in it. */
export function findCommitmentWish(text: string, hasPeriod: boolean): FoundWish | undefined {
  const rows = WISHES.map(({ wish, pattern }) => ({ wish, spans: spansOf(text, pattern) })).filter(({ spans }) => spans.length > 0);
  const [first] = rows;
  if (first) return { wish: first.wish, spans: rows.flatMap(({ spans }) => spans) };
  const happening = hasPeriod ? spansOf(text, TO_HAPPEN) : [];
  return happening.length > 0 ? { wish: 'due', spans: happening } : undefined;
}

function spansOf(text: string, pattern: RegExp): { readonly index: number; readonly length: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, length: match[0].length }));
}
