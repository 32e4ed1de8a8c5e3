import type { Answer } from './answer';
import type { Inquiry } from './inquiry';
import { lasts, type Memory } from './memory';
import { offeredBy } from './offers';
import { presence } from './presence';
import type { Concept } from './question';
import { sheetOf } from './sheet-of';

const MOST_TERMS = 12;
/** Enough to know the table they are of. */
const MOST_MEASURES = 20;
const LONGEST_TERM = 160;

/**
 * What of an answer bears on the next question. After guidance, or a follow-up that found nothing, what was talked about
 * before stays.
 */
export function rememberAnswer(answer: Answer, inquiry: Inquiry, before: Memory | undefined): Memory | undefined {
  if (answer.kind === 'guidance' || (answer.kind === 'not-recorded' && inquiry.question.followsOn)) return before;
  const { question } = inquiry;
  const kept = question.concepts
    .filter((concept) => concept.role !== 'cue' && concept.role !== 'excluded' && isStillMeant(concept, answer))
    .map((concept) => concept.words);
  const titles =
    (answer.kind === 'objective' || answer.kind === 'history') && answer.objective && kept.length === 0
      ? [answer.objective.title]
      : answer.kind === 'theme' && kept.length === 0
        ? [answer.theme.title]
        : [];
  const offered = offeredBy(answer);
  return {
    ...(offered && { offered }),
    subject: {
      ...objectiveOf(answer),
      ...measuresOf(answer),
      ...(answer.period && { period: answer.period }),
      terms: [...kept, ...titles].slice(0, MOST_TERMS).map((term) => term.slice(0, LONGEST_TERM)),
      places: [...question.places],
      wanted: [...question.wanted].filter(lasts),
      ...(answer.kind === 'commitments' && question.commitments && { commitments: question.commitments }),
    },
  };
}

/** What was carried from before stays only while the answer is about it, so that old words do not pile up. */
function isStillMeant(concept: Concept, answer: Answer): boolean {
  if (concept.role !== 'carried') return true;
  const text = wordsIn(answer);
  return text === '' || presence(concept, sheetOf(text)) > 0.3;
}

/** What an answer of figures, awards or updates is about, in the documents' words. */
function wordsIn(answer: Answer): string {
  switch (answer.kind) {
    case 'measure':
      return answer.findings.map(({ measure }) => `${measure.name} ${measure.aim ?? ''} ${measure.commentary ?? ''}`).join(' ');
    case 'trend':
      return answer.runs.map(({ measure: { name, aim = '', commentary = '' } }) => `${name} ${aim} ${commentary}`).join(' ');
    case 'awards':
      return answer.awards.map(({ purpose, recipient = '', area = '' }) => `${purpose} ${recipient} ${area}`).join(' ');
    case 'updates':
      return answer.entries
        .map(({ record, objective, theme }) => `${record.text} ${objective?.title ?? ''} ${theme?.title ?? ''}`)
        .join(' ');
    default:
      return '';
  }
}

/** The objective an answer is about: its own, or the one that all its updates are of. */
function objectiveOf(answer: Answer): { readonly objective?: string } {
  if (answer.kind === 'objective') return { objective: answer.objective.id };
  if (answer.kind === 'history' || answer.kind === 'changes') return answer.objective ? { objective: answer.objective.id } : {};
  if (answer.kind !== 'updates') return {};
  const [first, ...rest] = answer.entries.map((entry) => entry.objective?.id);
  return first !== undefined && rest.every((id) => id === first) ? { objective: first } : {};
}

function measuresOf(answer: Answer): { readonly measures?: readonly string[] } {
  const measures =
    answer.kind === 'measure'
      ? answer.findings.map(({ measure }) => measure)
      : answer.kind === 'trend'
        ? answer.runs.map(({ measure }) => measure)
        : [];
  return measures.length === 0 ? {} : { measures: measures.slice(0, MOST_MEASURES).map(({ id }) => id) };
}
