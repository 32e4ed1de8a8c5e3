import type { PlanRecord } from '../plan/records';
import type { Answer } from './answer';

/** A list of everything is no list of evidence. */
const MOST = 100;

/** Ids of the records that an answer cites, in its order, each once; of a long list the first hundred. */
export function recordsIn(answer: Answer): readonly string[] {
  return [...new Set(citedBy(answer).map(({ id }) => id))].slice(0, MOST);
}

function citedBy(answer: Answer): readonly PlanRecord[] {
  switch (answer.kind) {
    case 'objective': {
      const { objective, updates, measures, themes, namesake } = answer;
      return [objective, ...updates, ...measuresOf(measures), ...themes, ...(namesake ? [namesake] : [])];
    }
    case 'measure':
      return measuresOf(answer.findings);
    case 'updates':
      return [...answer.entries.map(({ record }) => record), ...measuresOf(answer.measures)];
    case 'theme':
      return [answer.theme, ...answer.objectives, ...answer.activities, ...answer.awards];
    case 'awards':
      return answer.awards;
    case 'objectives':
      return answer.objectives;
    case 'themes':
      return answer.themes;
    case 'comparison':
      return answer.sides.flatMap(({ entries, awards = [] }) => [...entries.map(({ record }) => record), ...awards]);
    case 'history':
      return [
        ...(answer.objective ? [answer.objective] : []),
        ...answer.told.flatMap(({ updates }) => updates.map(({ record }) => record)),
        ...measuresOf(answer.measures),
        ...commitmentsOf(answer.commitments),
      ];
    case 'changes':
      return [...(answer.objective ? [answer.objective] : []), ...measuresOf(answer.moved), ...commitmentsOf(answer.commitments)];
    case 'trend':
      return measuresOf(answer.runs);
    case 'commitments':
      return commitmentsOf(answer.entries);
    case 'definition':
      return [answer.term];
    case 'choice':
    case 'not-recorded':
    case 'guidance':
      return [];
  }
}

const measuresOf = (held: readonly { readonly measure: PlanRecord }[]): readonly PlanRecord[] => held.map(({ measure }) => measure);
const commitmentsOf = (held: readonly { readonly commitment: PlanRecord }[]): readonly PlanRecord[] =>
  held.map(({ commitment }) => commitment);
