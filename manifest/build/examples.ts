import type { Answer } from '../../src/ask/answer';
import type { Snapshot } from '../../src/library/snapshot';
import type { PlanRecord, RecordKind } from '../../src/plan/records';
import { inSentence } from './in-sentence';
import { placesToName } from './places-to-name';

/** A question that may be offered, and whether an answer is the one it is meant to bring. */
export interface Example {
  readonly prompt: string;
  readonly isAnswered: (answer: Answer) => boolean;
}

/** Names that tell what the plan wants ("Reduce the level of ...") make no question in English. */
const IMPERATIVE = /^(?:reduce|increase|improve|maintain|ensure|deliver|achieve|raise|lower|cut|prevent|tackle)\b/i;

/** What each of the manifest's commands may send, the likeliest first, by the manifest's name for it. `place` is the one to ask about, where one is wanted. */
export const EXAMPLES = {
  TOPIC_PROMPT: (snapshot) =>
    byLength(recordsOf(snapshot, 'objective'), ({ title }) => title.length).map(({ id, title }) => ({
      prompt: `What's happening on ${inSentence(title, snapshot)}?`,
      isAnswered: (answer) => isObjective(answer, id),
    })),
  OBJECTIVE_PROMPT: (snapshot) =>
    recordsOf(snapshot, 'objective').flatMap(({ id, number }) =>
      number === undefined ? [] : [{ prompt: `Objective ${number}`, isAnswered: (answer) => isObjective(answer, id) }],
    ),
  MEASURE_PROMPT: (snapshot) =>
    byLength(recordsOf(snapshot, 'measure'), ({ name }) => (IMPERATIVE.test(name) ? 1_000 : 0) + name.length)
      .filter(({ name, current, comparison }) => name.includes(' ') && current !== undefined && comparison !== undefined)
      .map(({ id, name }) => ({
        prompt: `What are the figures for ${inSentence(name, snapshot)}?`,
        isAnswered: (answer) => answer.kind === 'measure' && answer.findings.length === 1 && answer.findings[0]?.measure.id === id,
      })),
  WORSE_PROMPT: () => [{ prompt: 'Which measures got worse?', isAnswered: ({ kind }) => kind === 'measure' }],
  THEME_PROMPT: (snapshot) =>
    recordsOf(snapshot, 'theme').flatMap(({ id, number }) =>
      number === undefined
        ? []
        : [
            {
              prompt: `Which objectives support theme ${number}?`,
              isAnswered: (answer) => answer.kind === 'theme' && answer.theme.id === id && answer.objectives.length > 0,
            },
          ],
    ),
  PLACE_PROMPT: (snapshot, place) =>
    (place === '' ? placesToName(snapshot) : [place]).map((name) => ({
      prompt: `What's happening in ${name}?`,
      isAnswered: ({ kind }) => kind === 'updates',
    })),
  AWARD_PROMPT: (snapshot) =>
    byLength(recordsOf(snapshot, 'award'), ({ purpose }) => purpose.length)
      .filter(({ amount }) => amount !== undefined)
      .map(({ id, purpose }) => ({
        prompt: `How much was awarded for ${inSentence(purpose, snapshot)}?`,
        isAnswered: (answer) => answer.kind === 'awards' && answer.awards.some((award) => award.id === id),
      })),
  OFFICE_PROMPT: () => [
    {
      prompt: "What did the commissioner's office do?",
      isAnswered: (answer) =>
        answer.kind === 'updates' && answer.entries.some(({ record }) => record.kind === 'update' && record.by === 'commissioner'),
    },
  ],
} satisfies Record<string, (snapshot: Snapshot, place: string) => readonly Example[]>;

function recordsOf<K extends RecordKind>(snapshot: Snapshot, kind: K): Extract<PlanRecord, { readonly kind: K }>[] {
  return snapshot.records.filter((record): record is Extract<PlanRecord, { readonly kind: K }> => record.kind === kind);
}

const byLength = <T>(items: readonly T[], length: (item: T) => number): T[] => [...items].sort((a, b) => length(a) - length(b));

const isObjective = (answer: Answer, id: string): boolean => answer.kind === 'objective' && answer.objective.id === id;
