import { resolve } from 'node:path';
import type { Answer } from '../../src/ask/answer';
import { ask } from '../../src/ask/ask';
import type { Memory } from '../../src/ask/memory';
import { answerCard } from '../../src/cards/answer-card';
import { visibleText } from '../../src/cards/visible-text';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';

/** The documents that ship with the project. */
export async function loadSample(): Promise<Snapshot> {
  return loadLibrary(resolve(__dirname, '../../knowledge'), { reading: readHere });
}

/** The last answer of one conversation, turn by turn. */
export function lastAnswer(snapshot: Snapshot, ...turns: readonly string[]): Answer {
  let memory: Memory | undefined;
  let answer: Answer | undefined;
  for (const turn of turns) ({ answer, memory } = ask(turn, memory, snapshot));
  if (!answer) throw new Error('A conversation has a turn.');
  return answer;
}

/** What an answer's card shows at first; with `folded`, all of it. */
export function shownOf(answer: Answer, folded = false): string {
  return visibleText(answerCard(answer), folded);
}

/** The ids of all records an answer shows, in their order. */
export function idsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'objective':
      return [
        answer.objective,
        ...answer.updates,
        ...answer.measures.map(({ measure }) => measure),
        ...answer.themes,
        ...(answer.namesake ? [answer.namesake] : []),
      ].map(({ id }) => id);
    case 'measure':
      return answer.findings.map(({ measure }) => measure.id);
    case 'updates':
      return [...answer.entries.map(({ record }) => record.id), ...answer.measures.map(({ measure }) => measure.id)];
    case 'theme':
      return [answer.theme, ...answer.objectives, ...answer.activities, ...answer.awards].map(({ id }) => id);
    case 'awards':
      return answer.awards.map(({ id }) => id);
    case 'objectives':
      return answer.objectives.map(({ id }) => id);
    case 'themes':
      return answer.themes.map(({ id }) => id);
    case 'comparison':
      return answer.sides.flatMap(({ entries }) => entries.map(({ record }) => record.id));
    case 'commitments':
      return answer.entries.map(({ commitment }) => commitment.id);
    case 'history':
      return [
        ...(answer.objective ? [answer.objective.id] : []),
        ...answer.told.flatMap(({ updates }) => updates.map(({ record }) => record.id)),
      ];
    case 'changes':
      return answer.moved.map(({ measure }) => measure.id);
    case 'trend':
      return answer.runs.map(({ measure }) => measure.id);
    case 'definition':
      return [answer.term.id];
    case 'choice':
    case 'not-recorded':
    case 'guidance':
      return [];
  }
}
