import type { ObjectiveAnswer } from '../ask/answer';
import { periodName } from '../plan/period-name';
import type { Objective, Update } from '../plan/records';
import { themeName } from '../plan/theme-name';
import { draftFrom, type Draft, type Entry, type Source } from './draft';
import { basisOf, besideRows, realignedNotes } from './measure-entries';
import { numbered } from './numbered';
import { says } from './same-words';
import { shorten } from './shorten';
import { sourcesOf } from './sources';
import { spotsOf } from './spots';
import { bulletEntries, sentenceEntries } from './text-entries';

/** What was reported under an objective, its measures, and folded the themes it is linked to. */
export function objectiveDraft(answer: ObjectiveAnswer): Draft {
  const { objective, updates, measures, themes, namesake } = answer;
  const settled = updates.length > 0 || measures.length > 0;
  const linked = themes.map((theme): Entry => ({
    group: 'Linked themes of the police and crime plan',
    behind: settled && !answer.themesFirst,
    content: { form: 'point', text: numbered(theme) },
  }));
  return {
    ...draftFrom(answer),
    ...(says(answer.headline, objective.title) ? {} : { title: shorten(numbered(objective), 300) }),
    facts: factsOf(objective),
    entries: [
      ...(answer.themesFirst ? linked : []),
      ...updateEntries(updates),
      ...besideRows(measures),
      ...sentenceEntries(objective.introduction ?? '', { group: 'About this objective', behind: settled }),
      ...(answer.themesFirst ? [] : linked),
    ],
    closing: [
      ...(namesake ? [`${themeName(namesake)} ${namesake.title} is something else: a theme of the police and crime plan.`] : []),
      ...basisOf(measures),
      ...realignedNotes(measures),
    ],
    sources: evidenceOf(answer),
  };
}

function factsOf(objective: Objective): readonly string[] {
  const state = [objective.status && `Status: ${objective.status}`, objective.lead && `Lead: ${objective.lead}`]
    .filter(Boolean)
    .join(' · ');
  const section = objective.section ? `Section ${numbered(objective.section)}` : '';
  return [state, section].filter((fact) => fact !== '');
}

/** Under one heading when all are of one period; else each says its own, so that the order stays the one of the question. */
function updateEntries(updates: readonly Update[]): readonly Entry[] {
  const periods = new Set(updates.map((update) => update.period && periodName(update.period)));
  const [only] = periods.size === 1 ? periods : [];
  const shown = new Set(updates.map((update) => update.id));
  return updates.flatMap((update) => {
    const again = update.citations.length > 1 ? `said again at ${spotsOf(update.citations.slice(1))}` : undefined;
    const period = periods.size > 1 && update.period ? periodName(update.period) : undefined;
    const detail = [period, again].filter((part) => part !== undefined).join(' · ');
    return bulletEntries(update.text, {
      group: only === undefined ? 'Updates' : `Updates, ${only}`,
      ...(detail === '' ? {} : { detail }),
      ...(update.under !== undefined && shown.has(update.under) ? { depth: 1 as const } : {}),
    });
  });
}

function evidenceOf({ objective, updates, measures }: ObjectiveAnswer): readonly Source[] {
  const citations = updates.length > 0 ? updates.flatMap((update) => update.citations) : objective.citations;
  const own = objective.number === undefined ? { citations } : { citations, place: `objective ${objective.number}` };
  return sourcesOf(own, { citations: measures.flatMap(({ measure }) => measure.citations) });
}
