import { capital } from '../plan/capital';
import { periodName } from '../plan/period-name';
import { themeName } from '../plan/theme-name';
import type { Measure, Passage, Update } from '../plan/records';
import type { Snapshot } from '../library/snapshot';
import type { UpdateEntry, UpdatesAnswer } from './answer';
import { onceASnapshot } from '../library/once-a-snapshot';
import { commitmentEntry } from './commitment-entry';
import { coverage, type Found } from './find';
import type { Inquiry } from './inquiry';
import { findingOf } from './measure-findings';
import { sheetOf } from './sheet-of';
import type { Question } from './question';
import { readingLine } from './reading-line';
import { subjectOf } from './subject-of';

export const MOST_ENTRIES = 12;
/** Words with this share of what the closest ones have are shown with them. */
export const AS_CLOSE = 0.75;

/** Updates and passages as an answer, the closest first; what says clearly less than the first is left out. */
export function answerUpdates(found: readonly Found<Update | Passage>[], measures: readonly Measure[], inquiry: Inquiry): UpdatesAnswer {
  const { question, snapshot } = inquiry;
  const entries = close(found).map((each) => entryOf(each.record, snapshot));
  const [first] = entries;
  const period = first?.record.period;
  return {
    kind: 'updates',
    entries,
    measures: measures.map((measure) => findingOf(measure, inquiry)),
    headline: first ? headlineOf(found, entries, question) : '',
    reading: readingLine([
      question.topic,
      ...question.places,
      first?.objective?.number && `objective ${first.objective.number}`,
      first?.theme?.number && `theme ${first.theme.number}`,
      period && periodName(period),
    ]),
    again: question.again,
    ...(period && { period }),
    next: nextFor(entries),
  };
}

/** Those that answer nearly as well as the first. */
function close<R extends Update | Passage>(found: readonly Found<R>[]): Found<R>[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * AS_CLOSE).slice(0, MOST_ENTRIES);
}

/** An update or passage with the objective and the theme it stands under. */
export function entryOf(record: Update | Passage, snapshot: Snapshot): UpdateEntry {
  if (record.kind === 'passage') return { record };
  const objective = record.objective === undefined ? undefined : snapshot.byId.get(record.objective);
  const theme = record.theme === undefined ? undefined : snapshot.byId.get(record.theme);
  const milestone = milestones(snapshot).get(record.id);
  return {
    record,
    ...(objective?.kind === 'objective' && { objective }),
    ...(theme?.kind === 'theme' && { theme }),
    ...(milestone && { milestone: commitmentEntry(milestone, snapshot) }),
  };
}

/** The rows of tables of milestones by the update that tells their progress. */
const milestones = onceASnapshot(
  ({ ofKind }) => new Map(ofKind.commitment.flatMap((one) => (one.listed && one.update !== undefined ? [[one.update, one] as const] : []))),
);

function nextFor(entries: readonly UpdateEntry[]): UpdatesAnswer['next'] {
  const [first] = entries;
  if (first?.objective?.number) return [{ label: `Objective ${first.objective.number}`, ask: `objective ${first.objective.number}` }];
  return first?.theme?.number ? [{ label: themeName(first.theme), ask: themeName(first.theme).toLowerCase() }] : [];
}

/** Several that answer alike are counted; else the closest words are the answer. */
function headlineOf(found: readonly Found[], entries: readonly UpdateEntry[], question: Question): string {
  const [first] = entries;
  const alike = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * 0.92).length;
  if (first && alike < 3) return closestWords(first.record.text, question);
  const periods = [...new Set(entries.flatMap(({ record }) => (record.period ? [periodName(record.period)] : [])))];
  return `${capital(subjectOf(question))}: ${entries.length} updates, ${periods.join(' and ')}.`;
}

const LONGEST_HEADLINE = 240;

/** The words of a text that answer most: all of a short one, else the sentence that has most of the question. */
export function closestWords(text: string, question: Question): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const sentences = text.match(/[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]*\s*/g) ?? [text];
  const ranked = sentences
    .map((sentence) => ({ sentence: sentence.trim(), score: coverage(question.concepts, sheetOf(sentence)) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.sentence ?? text;
}
