import type { Commitment, Objective, PlanRecord, Update } from '../plan/records';
import { promisesIn } from './promises';
import { sentencesOf } from './sentences';
import { slugOf, uniqueIds } from './slug';

/** A text no longer than this is shown whole: its sentences explain each other. */
const WHOLE = 330;

/** The promises that a document's updates make, in their order. `records` are all of the document, for who leads what. */
export function extractCommitments(records: readonly PlanRecord[]): Commitment[] {
  const unique = uniqueIds();
  const objectives = new Map(records.flatMap((record) => (record.kind === 'objective' ? [[record.id, record] as const] : [])));
  return records.flatMap((record) => (record.kind === 'update' ? commitmentsOf(record, objectives, unique) : []));
}

function commitmentsOf(update: Update, objectives: ReadonlyMap<string, Objective>, unique: (id: string) => string): Commitment[] {
  const { plan, citations, objective, theme, section, period } = update;
  const owner = objective === undefined ? undefined : objectives.get(objective)?.lead;
  return sentencesOf(update.text).flatMap((sentence) =>
    promisesIn(sentence, period).map(({ what, due, previousDue }): Commitment => {
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
