import type { Objective } from '../plan/records';
import type { Entry } from './draft';
import { numbered } from './numbered';
import { shorten } from './shorten';

/** Objectives by number and title, with status and lead where the plan gives them. */
export function objectiveEntries(objectives: readonly Objective[], group?: string): readonly Entry[] {
  return objectives.map((objective) => {
    const known = [objective.status, objective.lead].filter((part) => part !== undefined);
    const detail = known.map((part) => shorten(part, 120)).join(' · ');
    return {
      ...(group === undefined ? {} : { group }),
      content: { form: 'point', text: shorten(numbered(objective), 300), ...(detail === '' ? {} : { detail }) },
    };
  });
}
