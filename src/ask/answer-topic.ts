import { covers } from '../plan/period';
import type { TermSheet } from '../library/term-sheet';
import type { Measure, Passage, PlanRecord, Update } from '../plan/records';
import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { answerMeasures } from './answer-measure';
import { answerObjective } from './answer-objective';
import { answerTheme } from './answer-theme';
import { answerUpdates, AS_CLOSE, MOST_ENTRIES } from './answer-updates';
import { type Found } from './find';
import { namesPeriod } from './holds-in';
import { presence } from './presence';
import type { Question } from './question';
import { saysWhatIsWanted } from './says-what-is-wanted';
import { ANSWERS, WORDS_ANSWER, bestOf, foundOf, type Inquiry } from './inquiry';
import { bestRows, inDocumentOrder, rankMeasures } from './measure-findings';

/** Running text that belongs to no record must have nearly all of the question. */
const PASSAGE_ANSWERS = 0.75;

/** Of a document that is nothing but text its paragraphs are all there is, asked of in other words than it uses. */
const PROSE_ANSWERS = 0.55;

/** "What's happening on hate crime": what is done, of which the figures are a part. */
const WHAT_IS_DONE =
  /\bwhat(?:['’]?s| is| are)? (?:\w+ )?(?:happening|going on|being done|doing|the latest)\b|\b(?:latest|updates?|progress|any movement|owt|news) on\b/i;

/** Awards that answer nearly as well as the best are shown with it. */
const AWARDS_WITH = 0.85;

/** The answer by topic: of the kinds of record that cover the question, the one that its wording asks for. Nothing when none covers it. */
export function answerTopic(inquiry: Inquiry): Answer | undefined {
  const { wanted } = inquiry.question;
  const updates = wordsThatAnswer(inquiry);
  const best = {
    theme: bestOf(foundOf(inquiry, 'theme')),
    award: bestOf(foundOf(inquiry, 'award')),
    measure: bestOf(rankMeasures(inquiry)),
    objective: bestOf(foundOf(inquiry, 'objective')),
    update: bestOf(updates),
  };
  if (figureOfAnotherPeriod(inquiry, best.measure)) return undefined;
  if (wanted.has('theme') && best.theme >= ANSWERS * 0.8) return themeOf(inquiry);
  const asksWhatIsDone = WHAT_IS_DONE.test(inquiry.question.text);
  const liking = {
    theme: best.theme - 0.15,
    award: best.award + (wanted.has('money') ? 0.25 : -0.1),
    measure:
      best.measure +
      (wanted.has('value') || inquiry.question.concepts.some((concept) => concept.role === 'excluded') ? 0.2 : 0) -
      (wanted.has('money') || wanted.has('when') || wanted.has('who') || (asksWhatIsDone && !wanted.has('value')) ? 0.15 : 0),
    objective: best.objective + (wanted.has('objective') ? 0.1 : wanted.has('value') ? -0.1 : 0.02),
    update: best.update + (saysMoney(updates, inquiry) ? 0.1 : 0),
  };
  // Of a place alone what is done there is asked, not what was paid for it.
  const onlyAPlace = inquiry.question.concepts.every(({ role }) => role !== 'topic' && role !== 'carried') && best.update >= WORDS_ANSWER;
  const kinds = (Object.keys(liking) as (keyof typeof liking)[]).filter(
    (kind) => canAnswer(kind, inquiry.question) && (kind !== 'award' || wanted.has('money') || !onlyAPlace),
  );
  const [kind] = kinds
    .filter((each) => best[each] >= (each === 'update' && !wanted.has('value') ? WORDS_ANSWER : ANSWERS))
    .sort((a, b) => liking[b] - liking[a]);
  if (kind === undefined) return undefined;
  switch (kind) {
    case 'theme':
      return themeOf(inquiry);
    case 'award':
      return awardsOf(inquiry);
    case 'measure':
      return measuresOf(inquiry);
    case 'objective':
      return objectiveOf(inquiry);
    case 'update':
      return answerUpdates(updates, measuresBeside(inquiry, updates), inquiry);
  }
}

/** Updates and passages that answer, the closest first; as many as an answer may show, and none that says too little to be shown. */
function wordsThatAnswer(inquiry: Inquiry): Found<Update | Passage>[] {
  const { question, snapshot, found } = inquiry;
  const words: Found<Update | Passage>[] = [];
  for (const { record, score } of found) {
    if (words.length === MOST_ENTRIES || score < (words[0]?.score ?? WORDS_ANSWER) * (words.length > 0 ? AS_CLOSE : 1)) break;
    const answers =
      (record.kind === 'update' ||
        (record.kind === 'passage' &&
          (isProse(record, inquiry) ? score >= PROSE_ANSWERS : !question.wanted.has('value') && score >= PASSAGE_ANSWERS))) &&
      hasBoth(record, inquiry) &&
      isOfTimeAsked(record, question) &&
      saysWhatIsWanted(record, question, snapshot);
    if (answers) words.push({ record, score });
  }
  return words;
}

/** Whether a passage is of a document of prose and has at least two of the things asked about: one alone it may mention by the way. */
function isProse(passage: Passage, { question, snapshot }: Inquiry): boolean {
  if (snapshot.documents.find(({ file }) => file === passage.citations[0].document)?.facts?.kind !== 'text') return false;
  const sheet = snapshot.sheets.get(passage.id) ?? NOTHING;
  return question.concepts.filter((concept) => concept.role === 'topic' && concept.known && presence(concept, sheet) > 0).length > 1;
}

/** A figure of a whole year is none of one of its quarters, unless the words say which quarter it is of. */
function isOfTimeAsked(record: Update | Passage, { wanted, periods }: Question): boolean {
  const { period } = record;
  if (periods.length === 0 || !period || !(wanted.has('value') || wanted.has('count') || wanted.has('percent'))) return true;
  return periods.some(({ options }) => options.some((option) => covers(option, period) || namesPeriod(record, option)));
}

const NOTHING: TermSheet = new Map<string, number>();

/** Of two things that are asked of together ("commercial burglary"), one is no answer. */
function hasBoth(record: PlanRecord, { question, snapshot }: Inquiry): boolean {
  const topics = question.concepts.filter((concept) => concept.role === 'topic');
  const [one, other] = topics;
  if (!one || !other || topics.length > 2 || question.followsOn || one.list !== undefined || !one.known || !other.known) return true;
  const sheet = snapshot.sheets.get(record.id) ?? NOTHING;
  const [lighter, heavier] = one.weight < other.weight ? [one, other] : [other, one];
  return lighter.weight < heavier.weight * 0.6 || (presence(one, sheet) > 0.2 && presence(other, sheet) > 0.2);
}

/** A figure is asked of measures and of updates that say one; an award answers when money is asked after; a theme is of no period. */
function canAnswer(kind: 'theme' | 'award' | 'measure' | 'objective' | 'update', { wanted, periods, concepts }: Question): boolean {
  if (kind === 'theme') return !wanted.has('value') && periods.length === 0;
  if (kind === 'award')
    return (
      wanted.has('money') ||
      (!wanted.has('value') && concepts.every((concept) => concept.role !== 'excluded' && concept.list === undefined))
    );
  if (kind === 'objective') return !wanted.has('count') && !wanted.has('cost');
  return true;
}

/** A figure was asked for that is recorded, but not for the period asked: nothing else that mentions the subject makes up for it. */
function figureOfAnotherPeriod(inquiry: Inquiry, best: number): boolean {
  const { question, anyPeriod } = inquiry;
  if (question.periods.length === 0) return false;
  const recorded = bestOf(foundOf({ found: anyPeriod }, 'measure'));
  return recorded >= ANSWERS && recorded >= bestOf(anyPeriod) - (question.wanted.has('value') ? 0.1 : 0.03) && best < recorded - 0.2;
}

function saysMoney(updates: readonly Found<Update | Passage>[], inquiry: Inquiry): boolean {
  return inquiry.question.wanted.has('money') && /£\s?\d/.test(updates[0]?.record.text ?? '');
}

function themeOf(inquiry: Inquiry): Answer | undefined {
  const [found] = foundOf(inquiry, 'theme');
  return found && answerTheme(found.record, inquiry);
}

function objectiveOf(inquiry: Inquiry): Answer | undefined {
  const [found] = foundOf(inquiry, 'objective');
  return found && answerObjective(found.record, inquiry);
}

function measuresOf(inquiry: Inquiry): Answer | undefined {
  const [first, ...rest] = bestRows(inquiry);
  return first && answerMeasures([first, ...rest], inquiry);
}

function awardsOf(inquiry: Inquiry): Answer | undefined {
  const found = foundOf(inquiry, 'award');
  const best = bestOf(found);
  const [first, ...rest] = inDocumentOrder(found.filter(({ score }) => score >= best * AWARDS_WITH).map(({ record }) => record));
  return first && answerAwards([first, ...rest], inquiry);
}

/** Measures that cover the question as well as the updates do stand beside them. */
function measuresBeside(inquiry: Inquiry, updates: readonly Found[]): Measure[] {
  const [first] = rankMeasures(inquiry);
  return first && first.score >= Math.max(ANSWERS, bestOf(updates) - 0.1) ? bestRows(inquiry) : [];
}
