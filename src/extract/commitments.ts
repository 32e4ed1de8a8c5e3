import type { Commitment, Objective, PlanRecord, Update } from '../plan/records';
import { promisesIn } from './promises';
import { sentencesOf } from './sentences';
import { slugOf, uniqueIds } from './slug';

/** A text no longer than this is shown whole: its sentences explain each other. */
const WHOLE = 330;

const POINTS_BACK =
  /^(?:it|they|this|these|that|those|what|how|such|there|in turn|as a result|following (?:this|these)|therefore|the (?:\w+ )?(?:itself|same|latter|remaining))\b|^the (?:initial |wider |full |new )?(?:programme|project|trial|pilot|campaign|scheme|system|policy|training|service|effectiveness|work)\b|\bitself\b/i;
const FEW_WORDS = 8;
const LONGEST_LEAD = 76;
const LONGEST_END = 90;

/** Whether a clause says what it is about only together with what stands before it. */
function pointsBack(what: string): boolean {
  return POINTS_BACK.test(what) || what.split(/\s+/).length <= FEW_WORDS;
}

/** What of a clause stands nearest to its date, where it is too long to stand after a lead. */
function endOf(clause: string): string {
  return clause.length <= LONGEST_END ? clause : `… ${clause.slice(-LONGEST_END).replace(/^\S*\s+/, '')}`;
}

/** As much of a text's first sentence as tells what it is about. */
function leadOf(sentence: string): string {
  const plain = sentence.replace(/[.:;\s]+$/, '');
  return plain.length <= LONGEST_LEAD ? `${plain}:` : `${plain.slice(0, LONGEST_LEAD).replace(/[\s,;:]+\S*$/, '')}…`;
}

/** The promises that a document's updates make, in their order. `records` are all of the document, for who leads what. */
export function extractCommitments(records: readonly PlanRecord[]): Commitment[] {
  const unique = uniqueIds();
  const objectives = new Map(records.flatMap((record) => (record.kind === 'objective' ? [[record.id, record] as const] : [])));
  return records.flatMap((record) => (record.kind === 'update' ? commitmentsOf(record, objectives, unique) : []));
}

function commitmentsOf(update: Update, objectives: ReadonlyMap<string, Objective>, unique: (id: string) => string): Commitment[] {
  const { plan, citations, objective, theme, section, period } = update;
  const owner = objective === undefined ? undefined : objectives.get(objective)?.lead;
  const sentences = sentencesOf(update.text);
  return sentences.flatMap((sentence, at) =>
    promisesIn(sentence, period).map(({ what: said, due, previousDue }): Commitment => {
      const what = at > 0 && pointsBack(said) ? `${leadOf(sentences[0] ?? '')} ${endOf(said)}` : said;
      const base = objective ?? theme ?? plan;
      return {
        kind: 'commitment',
        id: unique(`${base}/commitment/${slugOf(what, 8)}`),
        plan,
        citations,
        text: update.text.length <= WHOLE ? update.text : sentence,
        what,
        ...(due && { due }),
        ...(previousDue && { previousDue }),
        ...(objective !== undefined && { objective }),
        ...(theme !== undefined && { theme }),
        ...(section && { section }),
        update: update.id,
        ...(owner !== undefined && { owner }),
        ...(period && { period }),
        news: [],
      };
    }),
  );
}
