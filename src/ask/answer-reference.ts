import { awardsByTheme } from '../library/links';
import type { Section, Theme } from '../plan/records';
import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { answerObjective } from './answer-objective';
import { answerObjectiveList } from './answer-objective-list';
import { answerThemeOverTime } from './answer-theme-over-time';
import { answerTheme } from './answer-theme';
import { answerNothing } from './answer-nothing';
import { coverage } from './find';
import { isOfNamedForce } from './forces';
import { holdsIn } from './holds-in';
import { ANSWERS, type Inquiry } from './inquiry';
import { newestPlans, objectiveNumbered } from './objective-numbered';
import { asksOverTime } from './over-time';
import type { Reference } from './question';

/** The answer to a question that names a number: of an objective, a theme or a section. Nothing when no such number is loaded. */
export function answerReference(inquiry: Inquiry): Answer | undefined {
  const { question } = inquiry;
  const [reference] = question.references;
  if (!reference) return undefined;
  const objective = objectiveNumbered(reference.number, inquiry);
  const theme = themeMeant(reference, inquiry);
  const wishesTheme = reference.kind === 'theme' || (reference.kind === 'either' && question.wanted.has('theme'));
  switch (reference.kind) {
    case 'section':
      return sectionAnswer(reference.number, inquiry);
    case 'theme':
      if (theme && asksOverTime(question)) return answerThemeOverTime(theme, inquiry) ?? answerTheme(theme, inquiry);
      if (theme) return awardsUnder(theme, inquiry) ?? answerTheme(theme, inquiry);
      return SECTION_TOO.test(reference.words ?? '') ? sectionAnswer(reference.number, inquiry) : undefined;
    case 'objective':
      return objective && answerObjective(objective, inquiry);
    case 'either':
      if (wishesTheme && theme) return answerTheme(theme, inquiry);
      return objective ? answerObjective(objective, inquiry, theme) : theme && answerTheme(theme, inquiry);
  }
}

/** Some plans call their own sections by these words. */
const SECTION_TOO = /priorit|outcome|pillar|goal/i;
const AIM = /\baims?\b/i;

/** The theme of the number; where a report numbers the aims of one priority from 1, "key aim 4" is its fourth: 5.4. */
function themeMeant({ number, words = '' }: Reference, inquiry: Inquiry): Theme | undefined {
  const themes = inquiry.snapshot.ofKind.theme;
  const aims = AIM.test(words) && !number.includes('.') ? themes.filter((theme) => theme.priority !== undefined) : [];
  return (
    themes.find((theme) => isMeant(theme, number, inquiry)) ??
    aims.find((theme) => theme.number?.endsWith(`.${number}`) === true && isOfNamedForce(theme, inquiry.question))
  );
}

/** "Total awards under key aim 4": money is asked for, of a theme, and of the year and the topic that are named with it. */
function awardsUnder(theme: Theme, inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  if (!question.wanted.has('money')) return undefined;
  const topics = question.concepts.filter(({ role, known }) => role === 'topic' && known);
  const under = awardsByTheme(snapshot).get(theme.id) ?? [];
  const ofYear = under.filter((award) => question.periods.every((asked) => asked.options.some((period) => holdsIn(award, period))));
  const about = ofYear.filter(({ id }) => coverage(topics, snapshot.sheets.get(id) ?? new Map<string, number>()) >= ANSWERS);
  const [first, ...rest] = topics.length > 0 ? about : ofYear;
  if (first) return answerAwards([first, ...rest], inquiry);
  return under.length > 0 ? answerNothing(inquiry) : undefined;
}

function isMeant(record: Theme, number: string, { question }: Inquiry): boolean {
  return sameNumber(record.number, number) && isOfNamedForce(record, question);
}

function sameNumber(number: string | undefined, asked: string): boolean {
  return number !== undefined && number.toLowerCase() === asked.toLowerCase();
}

function sectionAnswer(number: string, inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const every = snapshot.ofKind.objective.filter((record) => isSection(record.section, number));
  const ofForce = every.filter((record) => isOfNamedForce(record, question));
  const newest = newestPlans(ofForce)?.plan;
  const inSection = ofForce.filter((record) => record.plan === newest);
  const title = inSection[0]?.section?.title;
  return inSection.length > 0 ? answerObjectiveList(inSection, `in section ${number}${title ? ` (${title})` : ''}`, inquiry) : undefined;
}

function isSection(section: Section | undefined, number: string): boolean {
  return section?.number === number;
}
