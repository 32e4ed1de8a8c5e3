import type { Objective, Section, Theme } from '../plan/records';
import type { Answer } from './answer';
import { answerObjective } from './answer-objective';
import { answerObjectiveList } from './answer-objective-list';
import { answerTheme } from './answer-theme';
import type { Inquiry } from './inquiry';

/** The answer to a question that names a number: of an objective, a theme or a section. Nothing when no such number is loaded. */
export function answerReference(inquiry: Inquiry): Answer | undefined {
  const { question, snapshot } = inquiry;
  const [reference] = question.references;
  if (!reference) return undefined;
  const objective = snapshot.records.find(
    (record): record is Objective => record.kind === 'objective' && sameNumber(record.number, reference.number),
  );
  const theme = snapshot.records.find((record): record is Theme => record.kind === 'theme' && sameNumber(record.number, reference.number));
  const wishesTheme = reference.kind === 'theme' || (reference.kind === 'either' && question.wanted.has('theme'));
  switch (reference.kind) {
    case 'section':
      return sectionAnswer(reference.number, inquiry);
    case 'theme':
      return theme && answerTheme(theme, inquiry);
    case 'objective':
      return objective && answerObjective(objective, inquiry);
    case 'either':
      if (wishesTheme && theme) return answerTheme(theme, inquiry);
      return objective ? answerObjective(objective, inquiry, theme) : theme && answerTheme(theme, inquiry);
  }
}

function sameNumber(number: string | undefined, asked: string): boolean {
  return number !== undefined && number.toLowerCase() === asked.toLowerCase();
}

function sectionAnswer(number: string, inquiry: Inquiry): Answer | undefined {
  const inSection = inquiry.snapshot.records.filter(
    (record): record is Objective => record.kind === 'objective' && isSection(record.section, number),
  );
  const title = inSection[0]?.section?.title;
  return inSection.length > 0 ? answerObjectiveList(inSection, `in section ${number}${title ? ` (${title})` : ''}`, inquiry) : undefined;
}

function isSection(section: Section | undefined, number: string): boolean {
  return section?.number === number;
}
