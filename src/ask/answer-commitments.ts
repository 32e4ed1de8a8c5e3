import { dayName } from '../plan/day-name';
import { periodName } from '../plan/period-name';
import type { Commitment } from '../plan/records';
import type { CommitmentEntry, CommitmentsAnswer, Suggestion } from './answer';
import { answerCommitment } from './answer-commitment';
import { byDate, commitmentEntry, judgedAt } from './commitment-entry';
import type { CommitmentWish } from './commitment-wish';
import { isDueAsAsked, isDueThen, isToldThen, periodsDue } from './due-in';
import { coverage } from './find';
import { isOfNamedForce } from './forces';
import { ANSWERS, type Inquiry } from './inquiry';
import type { Question } from './question';
import { readingLine } from './reading-line';
import { subjectOf } from './subject-of';

/** Words that ask of promises and of nothing else; others ("delayed", "delivered") may ask of what is rated or reported so. */
const OF_PROMISES =
  /\b(?:promis\w*|commit\w*|pledg\w*|deadlines?|over ?due|slip\w*|due|milestones?|coming up|on time|past (?:its|their))\b/i;

/** "What is due in Q4", "what is overdue", "what slipped": promises by date and standing, of a topic or an objective where one is named. */
export function answerCommitments(inquiry: Inquiry): CommitmentsAnswer | undefined {
  const { question, snapshot } = inquiry;
  const wish = question.commitments;
  const all = snapshot.ofKind.commitment.filter((record) => isOfNamedForce(record, question));
  const [any] = all;
  const isTitle = question.references.some(({ words = '' }) => /commitment|action|deliverable/i.test(words));
  if (wish === undefined || !any || isTitle || question.wanted.has('money')) return undefined;
  const ofPromises = OF_PROMISES.test(question.text);
  const ratings = question.wanted.has('objective') || question.wanted.has('measures');
  if (ratings && !ofPromises) return undefined;
  const about = all.filter((commitment) => isAbout(commitment, inquiry));
  const entries = byDocument(
    about
      .map((commitment) => commitmentEntry(commitment, snapshot))
      .filter((entry) => isWished(entry, wish, question))
      .sort(byDate),
  );
  // Of a subject with no such promise its updates may still say when; "commitment 3.3" may be what the plan calls its objective.
  if (entries.length === 0 && (isNarrowed(question) || question.references.length > 0 || !ofPromises)) return undefined;
  const [only] = entries;
  // Of one thing its own date is the answer.
  if (only && entries.length === 1 && isNarrowed(question)) return answerCommitment([only.commitment], inquiry);
  const days = new Set(entries.map(({ commitment }) => judgedAt(commitment, snapshot)));
  // Several forces are judged at days of their own.
  const asOf = days.size > 1 ? undefined : judgedAt(entries[0]?.commitment ?? any, snapshot);
  const named = periodsMet(entries, question);
  return {
    kind: 'commitments',
    entries,
    ...(asOf && { asOf }),
    headline: headlineOf(entries.length, wish, {
      of: ofWhat(question, entries[0]?.objective?.number),
      named,
      asOf: asOf && dayName(asOf),
      past: entries.some(({ standing }) => standing.state === 'overdue'),
    }),
    reading: readingLine([
      asksUnderBefore(question) ? entries[0]?.objective?.number && `objective ${entries[0].objective.number}` : subjectOf(question),
      question.references[0]?.words,
      wish === 'any' ? 'commitments' : `commitments: ${wish}`,
      named,
    ]),
    again: question.again,
    next: objectivesOf(entries),
  };
}

/** "What is due there", after an objective: of that objective, not of the words of its title. */
function asksUnderBefore({ about, concepts }: Question): boolean {
  return about !== undefined && concepts.every(({ role }) => role !== 'topic' && role !== 'place');
}

function isNarrowed(question: Question): boolean {
  return !asksUnderBefore(question) && question.concepts.some(({ role }) => role !== 'cue' && role !== 'excluded');
}

/** Whether a promise has the subject, the objective, the section or the theme that is named; any, where none is. */
function isAbout(commitment: Commitment, { question, snapshot }: Inquiry): boolean {
  const objective = commitment.objective === undefined ? undefined : snapshot.byId.get(commitment.objective);
  const theme = commitment.theme === undefined ? undefined : snapshot.byId.get(commitment.theme);
  if (asksUnderBefore(question)) return commitment.objective === question.about;
  const meets = question.references.every(({ kind, number }) => {
    if (kind === 'section') return commitment.section?.number === number;
    return [objective, theme].some((owner) => (owner?.kind === 'objective' || owner?.kind === 'theme') && owner.number === number);
  });
  const topics = question.concepts.filter(({ role }) => role !== 'cue' && role !== 'excluded');
  return meets && (topics.length === 0 || coverage(topics, snapshot.sheets.get(commitment.id) ?? new Map<string, number>()) >= ANSWERS);
}

function isWished({ standing }: CommitmentEntry, wish: CommitmentWish, question: Question): boolean {
  const { state, due, from, news } = standing;
  const told = news?.period;
  const settled = wish === 'slipped' || wish === 'delivered' || wish === 'dropped';
  // What slipped in Q3 was due then, or was said to have slipped then.
  const then = [due, from].some((each) => isDueAsAsked(each, question)) || (told !== undefined && isToldThen(told, question));
  if (settled ? !then : !isDueAsAsked(due, question)) return false;
  switch (wish) {
    case 'overdue':
      return state === 'overdue';
    case 'slipped':
      return standing.from !== undefined || state === 'slipped';
    case 'delivered':
      return state === 'delivered' || state === 'delivered-late';
    case 'dropped':
      return state === 'dropped';
    case 'due':
      // Of one subject all that is not done is still to come, whatever its date.
      return (
        periodsDue(question).length > 0 ||
        state === 'due' ||
        state === 'slipped' ||
        ((isNarrowed(question) || asksUnderBefore(question)) && !state.startsWith('delivered') && state !== 'dropped')
      );
    case 'any':
      return true;
  }
}

/** " on hate crime", " under objective 2.4"; empty where all are meant. */
function ofWhat(question: Question, objective: string | undefined): string {
  if (asksUnderBefore(question) && objective !== undefined) return ` under objective ${objective}`;
  const about = subjectOf(question);
  const [reference] = question.references;
  const under = reference ? ` under ${reference.kind === 'either' ? 'number' : reference.kind} ${reference.number}` : '';
  return `${about === '' ? '' : ` on ${about}`}${under}`;
}

/** As the card shows them: under their documents, that of the next to fall due first. */
function byDocument(entries: readonly CommitmentEntry[]): CommitmentEntry[] {
  const documents = [...new Set(entries.map(({ commitment }) => commitment.citations[0].title))];
  return documents.flatMap((title) => entries.filter(({ commitment }) => commitment.citations[0].title === title));
}

/** The first objectives of a list, for more of what stands around a promise. */
function objectivesOf(entries: readonly CommitmentEntry[]): Suggestion[] {
  const numbers = [...new Set(entries.flatMap(({ objective }) => objective?.number ?? []))];
  return numbers.slice(0, 2).map((number) => ({ label: `Objective ${number}`, ask: `objective ${number}` }));
}

/** The periods asked for that something falls into, in words. */
function periodsMet(entries: readonly CommitmentEntry[], question: Question): string {
  const { text } = question;
  const periods = periodsDue(question);
  const met = periods.flatMap(({ words, options }) =>
    options.filter((option) => entries.some(({ standing }) => isDueThen(standing.due, words, [option], text))).map(periodName),
  );
  return [...new Set(met.length > 0 ? met.reverse() : periods.map(({ words }) => words))].join(' and ');
}

function headlineOf(
  count: number,
  wish: CommitmentWish,
  { of, named, asOf, past }: { readonly of: string; readonly named: string; readonly asOf: string | undefined; readonly past: boolean },
): string {
  const when = named === '' ? '' : ` in ${named}`;
  const at = asOf === undefined ? '' : ` at ${asOf}`;
  const [number, verb, are] = count === 1 ? ['1 commitment', 'falls', 'is'] : [`${count === 0 ? 'No' : count} commitments`, 'fall', 'are'];
  switch (wish) {
    case 'due':
      return named === ''
        ? `${number}${of} ${are} ${past ? 'not reported as done' : 'still to come'}${at}.`
        : `${number}${of} ${verb} due${when}.`;
    case 'overdue':
      return count === 0
        ? `No commitment${of} is past its date${at}.`
        : `${number}${of} ${are} past ${count === 1 ? 'its' : 'their'} date${at}, and no loaded document says ${count === 1 ? 'it was' : 'they were'} done.`;
    case 'slipped':
      return `${number}${of} slipped${when}.`;
    case 'delivered':
      return `${number}${of} ${count === 1 ? 'is' : 'are'} reported as done${when}.`;
    case 'dropped':
      return `${number}${of} ${count === 1 ? 'was' : 'were'} given up${when}.`;
    case 'any':
      return `${number}${of}${when}.`;
  }
}
