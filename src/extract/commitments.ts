import type { Commitment, Objective, Passage, Update } from '../plan/records';
import { findDues, parseDue, type FoundDue } from '../plan/due-parse';
import { promisesIn, type Promised } from './promises';
import { isShort, subjectOf, tidy } from './promise-wording';
import { withLead, withSentenceBefore } from './promise-lead';
import { DELIVERY, LEANING, SLIPPED } from './promise-patterns';
import { sentencesOf } from './sentences';
import { slugOf, uniqueIds } from './slug';
import { NEXT_STEPS } from './heading-patterns';

/** The promises in a document's updates, highlights and passages, in their order; the same promise of one date made twice is one, with both places. */
export function extractCommitments(records: readonly (Update | Passage)[], objectives: readonly Objective[]): Commitment[] {
  const unique = uniqueIds();
  const leads = new Map(objectives.map((objective) => [objective.id, objective.lead]));
  const made: Commitment[] = [];
  for (const record of records) {
    for (const commitment of commitmentsOf(record, record.kind === 'update' ? leads.get(record.objective ?? '') : undefined)) {
      const again = made.findIndex(
        (other) => other.text === commitment.text && other.what === commitment.what && other.objective === commitment.objective,
      );
      const before = made[again];
      if (before) made[again] = { ...before, citations: [...before.citations, ...commitment.citations] };
      else made.push({ ...commitment, id: unique(commitment.id) });
    }
  }
  return made;
}

function commitmentsOf(record: Update | Passage, lead: string | undefined): Commitment[] {
  // What a paper says of itself is no promise of the plan.
  if (OF_ITSELF.test(record.text)) return [];
  const sentences = sentencesOf(record.text);
  return sentences.flatMap((sentence, at): Commitment[] => {
    const before = sentences[at - 1];
    const tasks = PLAIN_PROMISE.test(sentence) ? [] : taskIn(sentence, record);
    const promises = tasks.length > 0 ? [] : promisesIn(sentence, record.period);
    return (promises.length === 0 ? (tasks.length > 0 ? tasks : taskIn(sentence, record)) : promises).flatMap((promised): Commitment[] => {
      const leans = before !== undefined && before.length < 600 && (promised.slips || promised.what === '' || leansOn(sentence));
      const told = promised.what === '' && before !== undefined ? tidy(before) : promised.what;
      if (told === '') return [];
      const what = leans ? withSentenceBefore(told, before) : withLead(told, sentences[0] ?? sentence);
      const previous = promised.previousDue ?? (leans && SLIPPED.test(before) ? findDues(before, record.period)[0]?.due : undefined);
      return [
        {
          ...baseOf(record, what, lead),
          text: leans ? `${before} ${sentence}` : sentence,
          what,
          ...datesOf(promised.due, previous),
          ...(promised.slips && { slipped: true as const }),
        },
      ];
    });
  });
}

const OF_ITSELF = /^this (?:paper|report|update|document|plan|page)\b/i;

/** What says with a word of its own that it is promised is read by that word. */
const PLAIN_PROMISE = /\b(?:will|shall|due|expected|scheduled|planned for|target date|slipped|moved|deferred)\b/i;

/**
 * Under a heading over what comes next, what names a day to come is promised for it ("A protocol to be signed by 30 September"), and a bullet
 * that begins with a deed or says that it is to be done is a promise without one.
 */
function taskIn(sentence: string, record: Update | Passage): Promised[] {
  const heading = record.citations[0].headings.at(-1) ?? '';
  if (!NEXT_STEPS.test(heading)) return [];
  const due = findDues(sentence, record.period).findLast((found) => found.due.by > `${record.period?.to ?? ''}-31`);
  if (due) return [{ what: tidy(withoutDate(sentence, due)), slips: false, due: due.due }];
  const [, verb = ''] =
    /^(\p{Lu}\p{Ll}+)\s+\p{L}/u.exec(sentence) ?? /\bto\s+(?:have\s+(?:been\s+)?|be\s+)?(\p{Ll}+)/u.exec(sentence) ?? [];
  if (!DELIVERY.test(verb) || (/(?:ed|ing|s)$/.test(verb) && /^\p{Lu}/u.test(verb))) return [];
  const meant = parseDue(heading, record.period);
  return [{ what: tidy(sentence), slips: false, ...(meant ? { due: meant } : {}) }];
}

function withoutDate(sentence: string, { index, due }: FoundDue): string {
  return `${sentence.slice(0, index)} ${sentence.slice(index + due.text.length)}`.replace(/\s+/g, ' ').replace(/[\s,;(–—-]+([.)]*)$/, '');
}

function datesOf(due: Commitment['due'], previousDue: Commitment['due']): Pick<Commitment, 'due' | 'previousDue'> {
  return { ...(due ? { due } : {}), ...(due && previousDue ? { previousDue } : {}) };
}

/** A sentence that says what it promises only together with the one before it. */
function leansOn(sentence: string): boolean {
  return LEANING.test(sentence) || isShort(subjectOf(sentence));
}

function baseOf(
  record: Update | Passage,
  what: string,
  lead: string | undefined,
): Omit<Commitment, 'text' | 'what' | 'due' | 'previousDue'> {
  const update = record.kind === 'update' ? record : undefined;
  return {
    kind: 'commitment',
    id: `${update?.objective ?? update?.theme ?? record.plan}/commitment/${slugOf(what, 10)}`,
    plan: record.plan,
    citations: record.citations,
    ...(update?.objective === undefined ? {} : { objective: update.objective }),
    ...(update?.theme === undefined ? {} : { theme: update.theme }),
    ...(update?.section ? { section: update.section } : {}),
    ...(update ? { update: update.id } : {}),
    ...(lead === undefined ? (update?.by === 'commissioner' ? { owner: "Commissioner's office" } : {}) : { owner: lead }),
    ...(record.period ? { period: record.period } : {}),
    news: [],
  };
}
