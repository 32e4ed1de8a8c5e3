import { themesCalled } from '../plan/theme-name';
import type { Objective } from '../plan/records';
import type { ObjectiveAnswer } from './answer';
import { answerObjective } from './answer-objective';
import { listOf } from './answer-theme';
import { ANSWERS, bestOf, foundOf, type Inquiry } from './inquiry';
import { objectiveNumbered } from './objective-numbered';

/** "which themes does 1.3 link to", "what pcc priority is that tied to"; "which objectives link to theme 2.4" asks the other way round. */
const ASKS =
  /\b(?:which|what|list|show)\b(?!.*\bobjectives?\b.*\bthemes?\b).*\b(?:themes?|priorit(?:y|ies)|aims?|pledges?|ambitions?|missions?)\b.*\b(?:link|tie|tied|relat|support|contribut|feed|belong|falls?|sits?|comes?|maps?)/i;

/** An objective with the themes it is linked to first, when they are asked for; nothing for any other question. */
export function answerObjectiveThemes(inquiry: Inquiry): ObjectiveAnswer | undefined {
  const { question } = inquiry;
  if (!question.wanted.has('theme') || !ASKS.test(question.text)) return undefined;
  const objective = meant(inquiry);
  if (!objective) return undefined;
  const answer = answerObjective(objective, inquiry);
  const name = objective.number === undefined ? `"${objective.title}"` : `Objective ${objective.number}`;
  const themes = answer.themes.map((theme) => theme.number ?? theme.title);
  const [called = 'theme'] = answer.themes.flatMap((theme) => theme.called?.toLowerCase() ?? []);
  const headline =
    themes.length === 0
      ? `No ${called} is recorded as linked to ${name.replace(/^O/, 'o')}.`
      : `${name} is linked to ${themes.length === 1 ? called : themesCalled(called)} ${listOf(themes)}.`;
  return { ...answer, headline, themesFirst: true };
}

function meant({ question, snapshot, found }: Inquiry): Objective | undefined {
  const [reference] = question.references;
  if (reference) return reference.kind === 'theme' ? undefined : objectiveNumbered(reference.number, { question, snapshot });
  const before = question.about === undefined ? undefined : snapshot.byId.get(question.about);
  if (before?.kind === 'objective') return before;
  const [best] = foundOf({ found }, 'objective');
  return best && best.score >= ANSWERS * 0.8 && best.score >= bestOf(foundOf({ found }, 'theme')) - 0.2 ? best.record : undefined;
}
