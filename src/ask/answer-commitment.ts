import { capital } from '../plan/capital';
import { periodName } from '../plan/period-name';
import type { Commitment } from '../plan/records';
import type { CommitmentsAnswer } from './answer';
import { commitmentEntry, judgedAt } from './commitment-entry';
import { standingWords } from './due-words';
import { isDueAsAsked } from './due-in';
import { ANSWERS, bestOf, foundOf, type Inquiry } from './inquiry';
import { readingLine } from './reading-line';

/** As good as the best. */
const AS_GOOD = 0.05;
const MOST = 5;
/** "Is the redaction software in yet", "did the group meet as promised". */
const SETTLED =
  /\byet\b|^(?:and )?(?:has|have|did|is|are|was|were)\b.*\b(?:happen(?:ed)?|done|finished|complete[d]?|launch(?:ed)?|start(?:ed)?|m[ee]t|gone live|go live|in place|delivered|signed|open(?:ed)?|publish(?:ed)?|ready|as (?:promised|planned)|like (?:we|they) said|on time)\b/i;

/** "When did it start" asks for what has been. */
const ASKS_OF_PAST = /\bwhen (?:did|has|have)\b|\bwhen (?:was|were)\b(?!.*\b(?:to|due|meant|supposed|expected|planned)\b)/i;

/** "When does the EDI policy launch": the promise that answers, its date and how it stands. Nothing where updates answer better. */
export function answerWhenDue(inquiry: Inquiry): CommitmentsAnswer | undefined {
  const { question } = inquiry;
  // A figure is no promise.
  if (question.wanted.has('value') || question.wanted.has('money')) return undefined;
  if (question.concepts.every(({ role }) => role !== 'topic' && role !== 'carried')) return undefined;
  if (!question.wanted.has('when') && question.commitments === undefined && !SETTLED.test(question.text)) return undefined;
  if (ASKS_OF_PAST.test(question.text) && question.commitments === undefined) return undefined;
  const found = foundOf(inquiry, 'commitment');
  const best = bestOf(found);
  if (best < ANSWERS || best < bestOf(foundOf(inquiry, 'update', 'measure')) - AS_GOOD) return undefined;
  const [first, ...rest] = found
    .filter(({ score, record }) => score >= best - AS_GOOD && isDueAsAsked(record.due, question))
    .slice(0, MOST)
    .map(({ record }) => record);
  // No date is no answer to "when"; an update may have one.
  if (!first || (question.wanted.has('when') && question.commitments === undefined && !first.due)) return undefined;
  return answerCommitment([first, ...rest], inquiry);
}

/** Promises as an answer: of one how it stands and what it says, of several how many. */
export function answerCommitment(commitments: readonly [Commitment, ...Commitment[]], inquiry: Inquiry): CommitmentsAnswer {
  const { question, snapshot } = inquiry;
  const entries = commitments.map((commitment) => commitmentEntry(commitment, snapshot));
  const [first] = entries;
  const asOf = judgedAt(commitments[0], snapshot);
  const { period } = commitments[0];
  const headline =
    first && entries.length === 1
      ? `${capital(standingWords(first.standing))}: ${first.commitment.what.replace(/[.;,\s]+$/, '')}.`
      : `${entries.length} commitments on this, the closest first.`;
  return {
    kind: 'commitments',
    entries,
    ...(asOf && { asOf }),
    headline,
    reading: readingLine([question.topic, ...question.places, 'commitments', period && periodName(period)]),
    again: question.again,
    ...(period && { period }),
    next: first?.objective?.number ? [{ label: `Objective ${first.objective.number}`, ask: `objective ${first.objective.number}` }] : [],
  };
}
