import type { Objective, Section, Theme } from '../plan/records';
import type { Answer } from './answer';
import { answerObjective } from './answer-objective';
import { answerObjectiveList } from './answer-objective-list';
import { answerTheme } from './answer-theme';
import { isOfNamedForce } from './forces';
import type { Inquiry } from './inquiry';

/** The answer to a question that names a number: of an objective, a theme or a section. Nothing when no such number is loaded. */
export function answerReference(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const [reference] = question.references;
  if (!reference) return undefined;
  const objective = newestOf(
    snapshot.records.filter((record): record is Objective => record.kind === 'objective' && isMeant(record, reference.number, inquiry)),
  );
  const theme = snapshot.records.find((record): record is Theme => record.kind === 'theme' && isMeant(record, reference.number, inquiry));
  const wishesTheme = reference.kind === 'theme' || (reference.kind === 'either' && question.wanted.has('theme'));
  switch (reference.kind) {
    case 'section':
      return sectionAnswer(reference.number, inquiry);
    case 'theme':
      // Some plans call their own sections priorities or outcomes.
      return theme ? answerTheme(theme, inquiry) : sectionAnswer(reference.number, inquiry);
    case 'objective':
      return objective && answerObjective(objective, inquiry);
    case 'either':
      if (wishesTheme && theme) return answerTheme(theme, inquiry);
      return objective ? answerObjective(objective, inquiry, theme) : theme && answerTheme(theme, inquiry);
  }
}

function isMeant(record: Objective | Theme, number: string, { question }: Inquiry): boolean {
  return sameNumber(record.number, number) && isOfNamedForce(record, question);
}

/** Of one number in several years' plans, the newest plan's. */
function newestOf(objectives: readonly Objective[]): Objective | undefined {
  return [...objectives].sort((a, b) => (a.plan < b.plan ? 1 : -1))[0];
}

function sameNumber(number: string | undefined, asked: string): boolean {
  return number !== undefined && number.toLowerCase() === asked.toLowerCase();
}

function sectionAnswer(number: string, inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const every = snapshot.records.filter((record): record is Objective => record.kind === 'objective' && isSection(record.section, number));
  const ofForce = every.filter((record) => isOfNamedForce(record, question));
  const newest = newestOf(ofForce)?.plan;
  const inSection = ofForce.filter((record) => record.plan === newest);
  const title = inSection[0]?.section?.title;
  return inSection.length > 0 ? answerObjectiveList(inSection, `in section ${number}${title ? ` (${title})` : ''}`, inquiry) : undefined;
}

function isSection(section: Section | undefined, number: string): boolean {
  return section?.number === number;
}
