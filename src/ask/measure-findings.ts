import { indexTerms } from '../library/searchable';
import { measuresByCommentary } from '../library/links';
import { onceASnapshot } from '../library/once-a-snapshot';
import type { Snapshot } from '../library/snapshot';
import { wordsOf } from '../library/words';
import type { CommentaryFigure, Measure, PlanRecord } from '../plan/records';
import type { MeasureFinding } from './answer';
import { changeOf } from './change';
import { conceptsOf } from './concepts';
import { coverage, type Found } from './find';
import { presence } from './presence';
import { fitOf } from './measure-fit';
import { isWholeAsked } from './share-of-what';
import { sheetOf } from './sheet-of';
import { foundOf, inquire, type Inquiry } from './inquiry';
import type { Concept, Question } from './question';

/** Rows of one table that the question does not tell apart are answered together, up to this many. */
const MOST_ROWS = 60;
/** More than this, and the rows of the first one's table are what is meant. */
const SEVERAL = 6;
const AS_GOOD = 0.03;

/** A measure with its change and the sentences of its commentary that are about it, closest to the question first. */
export function findingOf(measure: Measure, inquiry: Pick<Inquiry, 'question' | 'snapshot'>): MeasureFinding {
  const change = changeOf(measure);
  return { measure, ...(change && { change }), said: bearing(measure, inquiry) };
}

/** Rows of a table share its commentary: a sentence that names another of them more than this one is left to it. */
function bearing(measure: Measure, { question, snapshot }: Pick<Inquiry, 'question' | 'snapshot'>): CommentaryFigure[] {
  if (measure.commentaryFigures.length === 0) return [];
  const sharing =
    measure.commentary === undefined ? snapshot.ofKind.measure : (measuresByCommentary(snapshot).get(measure.commentary) ?? []);
  const others = sharing.filter(
    (other) => other.id !== measure.id && other.commentary === measure.commentary && other.plan === measure.plan,
  );
  const own = conceptsOfName(measure.name, snapshot);
  const othersNames = others.map((other) => conceptsOfName(other.name, snapshot));
  return measure.commentaryFigures
    .filter((said) => {
      const sheet = sheetOf(said.sentence);
      const named = coverage(own, sheet);
      return othersNames.every((name) => coverage(name, sheet) <= named + 0.05);
    })
    .map((said) => ({ said, score: sentenceScore(said, question) }))
    .sort((a, b) => b.score - a.score)
    .map(({ said }) => said);
}

const NAMES = onceASnapshot(() => new Map<string, readonly Concept[]>());

/** What a name of the documents says, as concepts; the same ones come back in answer after answer. */
export function conceptsOfName(name: string, snapshot: Snapshot): readonly Concept[] {
  const names = NAMES(snapshot);
  const concepts = names.get(name) ?? conceptsOf(wordsOf(name), snapshot, () => false);
  names.set(name, concepts);
  return concepts;
}

/** How much of the question a sentence has; the unit that is asked for, and then beside now, count too. */
export function sentenceScore(said: CommentaryFigure, question: Question): number {
  const unitFits =
    (question.wanted.has('percent') && said.figures.some((figure) => figure.unit === 'percent')) ||
    (question.wanted.has('count') && said.figures.some((figure) => figure.unit === 'count'));
  return coverage(question.concepts, sheetOf(said.sentence)) + (unitFits ? 0.15 : 0) + (said.current && said.comparison ? 0.05 : 0);
}

/** Measures that answer the question, best first, with how they were liked once its wishes for a rate or a number are counted in. */
export function rankMeasures(inquiry: Inquiry): Found<Measure>[] {
  const ranked = ofTheWhole(rankFor(inquiry), inquiry.question);
  const { question } = inquiry;
  const own = question.concepts.filter((concept) => concept.role !== 'carried');
  if (ranked.length > 0 || own.length === question.concepts.length) return ranked;
  // "and burglary?" after rape prosecutions: another subject, and what of the one before goes with it.
  return rankFor(inquiry, own).filter(({ record }) => namesItsSubject(record, own, inquiry.snapshot));
}

const BY_PLACE =
  /\b(?:by|per|each|every|which|what|across|all|between)\s+(?:the\s+)?(?:\w+\s+)?(?:districts?|areas?|places?|lpas?|bcus?|boroughs?|towns?|divisions?|locations?|wards?|count(?:y|ies))\b/i;

/** Where no place is asked for, a place's part gives way to the whole force's row of the same name. */
function ofTheWhole(ranked: readonly Found<Measure>[], { places, text }: Question): Found<Measure>[] {
  if (places.length > 0 || BY_PLACE.test(text)) return [...ranked];
  const whole = new Set(ranked.flatMap(({ record }) => (record.place === undefined ? [record.name.toLowerCase()] : [])));
  return ranked.filter(({ record }) => record.place === undefined || !whole.has(record.name.toLowerCase()));
}

/** Whether a question has, in its own words, one of the terms that fewest measures have: what this one is about. */
function namesItsSubject(measure: Measure, concepts: readonly Concept[], snapshot: Snapshot): boolean {
  const said = new Set(concepts.flatMap((concept) => concept.alternatives.flatMap(({ terms, weight }) => (weight === 1 ? terms : []))));
  const terms = [...new Set(indexTerms(`${measure.name} ${measure.aim ?? ''}`))].map((term) => ({
    term,
    held: snapshot.vocabulary.measureTerms.get(term) ?? Number.MAX_VALUE,
  }));
  const fewest = Math.min(...terms.map(({ held }) => held));
  return terms.some(({ term, held }) => held <= fewest + 2 && said.has(term));
}

function rankFor(inquiry: Inquiry, required: readonly Concept[] = inquiry.question.concepts): Found<Measure>[] {
  const { question, snapshot } = inquiry;
  // "up by what per cent" asks for the change of any measure, not for a measure that is a rate.
  const wishesRate = question.wanted.has('percent') && !question.wanted.has('count') && !question.wanted.has('change');
  return foundOf(inquiry, 'measure')
    .flatMap(({ record, score }): Found<Measure>[] => {
      const { fits } = fitOf(record, required, snapshot);
      if (
        !fits ||
        (question.wanted.has('share') && !(saysShare(record) && isWholeAsked(question.text, [record]) && saysItsOutcome(record, question)))
      )
        return [];
      const isRate = record.current?.unit === 'percent';
      const saysRate = record.commentaryFigures.some((said) => said.figures.some((figure) => figure.unit === 'percent'));
      const liking = wishesRate ? (isRate ? 0.06 : saysRate ? 0.02 : 0) : isRate ? 0 : question.wanted.has('count') ? 0.06 : 0.02;
      return [{ record, score: score + liking + (isTheRest(record, question) ? 0.3 : 0) }];
    })
    .sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
}

/** What a rate may be of, besides how much of a whole a part is. */
const OUTCOMES: ReadonlySet<string> = new Set(
  indexTerms(
    'solved charge charged prosecution prosecuted caution detected outcome outcomes satisfied satisfaction confidence victimisation repeat attendance abandoned answered compliance convicted conviction arrest',
  ),
);

/** Whether a question names what a rate is of: a solved rate is no share of what is residential. */
function saysItsOutcome({ name, aim = '' }: Measure, { concepts }: Question): boolean {
  const own = indexTerms(`${name} ${aim}`).filter((term) => OUTCOMES.has(term));
  const asked = new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
  return own.length === 0 || !/\brates?\b|\bresult/i.test(name) || own.some((term) => asked.has(term));
}

/** A rate as its row, or as what its commentary says it stands at; a change in per cent is no share. */
function saysShare({ current, commentaryFigures }: Measure): boolean {
  return current?.unit === 'percent' || commentaryFigures.some((said) => said.current?.unit === 'percent');
}

/** "violence without domestic", where a row is called non-domestic. */
function isTheRest(measure: Measure, question: Question): boolean {
  const terms = question.concepts
    .filter((concept) => concept.role === 'excluded')
    .flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms));
  return (
    terms.length > 0 &&
    indexTerms(measure.name).some((term) => term.startsWith('non') && terms.some((left) => term.startsWith(`non${left}`)))
  );
}

/** The best measure with the rows of its table that the question means just as well: all hate crime strands for "hate crime", one for "racist". */
export function bestRows(inquiry: Inquiry): Measure[] {
  const apart = askedApart(inquiry);
  if (apart.length > 1) return inDocumentOrder([...new Set(apart.flatMap(rowsOf))]).slice(0, MOST_ROWS);
  return rowsOf(inquiry).slice(0, MOST_ROWS);
}

/** "burglary and rural crime" as two questions. */
function askedApart(inquiry: Inquiry): Inquiry[] {
  const { question, snapshot } = inquiry;
  // What no document knows has no rows of its own.
  const listed = question.concepts.filter((concept) => concept.list !== undefined && concept.known);
  return listed.map((one) => {
    const concepts = question.concepts
      .filter((concept) => concept.list === undefined || concept === one)
      .map((concept) => ({ ...concept, list: undefined }));
    return inquire({ ...question, concepts }, snapshot);
  });
}

function rowsOf(inquiry: Inquiry): Measure[] {
  const every = rankMeasures(inquiry);
  const rest = every.filter(({ record }) => isTheRest(record, inquiry.question));
  const ranked = rest.length > 0 ? rest : every;
  const first = ranked[0];
  if (!first) return [];
  const { concepts } = inquiry.question;
  const alike = ranked.filter(({ record, score }) =>
    isRowOf(first.record, record)
      ? namesAsMuch(concepts, first.record, record) && (score >= first.score - AS_GOOD || aimHasAll(concepts, record))
      : score >= first.score - AS_GOOD,
  );
  const rate = first.record.current?.unit === 'percent';
  const wishesCount = inquiry.question.wanted.has('count') && !rate;
  const fitting = alike.filter(({ record }) => !wishesCount || record.current?.unit !== 'percent');
  const ofTable = fitting.filter(({ record }) => isRowOf(first.record, record));
  const rows = fitting.length > SEVERAL && ofTable.length > 1 ? ofTable : fitting;
  return inDocumentOrder(rows.map(({ record }) => record));
}

function isRowOf(one: Measure, other: Measure): boolean {
  return one.aim !== undefined && one.aim === other.aim && one.plan === other.plan;
}

/** What is asked of a measure: the topics, and of what was carried from before what it has. */
const asked = (concepts: readonly Concept[], measure: Measure): Concept[] =>
  concepts.filter((concept) => {
    if (concept.role === 'cue' || concept.role === 'excluded' || !concept.known) return false;
    return concept.role !== 'carried' || presence(concept, sheetOf(`${measure.name} ${measure.aim ?? ''}`)) > 0;
  });

/** Whether the question tells two rows of a table apart: no more of it stands in one's own name than in the other's. */
function namesAsMuch(concepts: readonly Concept[], first: Measure, other: Measure): boolean {
  const topics = asked(concepts, first);
  // Of things named side by side each row has its own.
  const listed = topics.filter((concept) => concept.list !== undefined && presence(concept, sheetOf(other.name)) > 0);
  return listed.length > 0 || coverage(topics, sheetOf(other.name)) >= coverage(topics, sheetOf(first.name)) - 0.06;
}

/** Whether the aim alone already has all that was asked: "hate crime" means every row of its table. */
function aimHasAll(concepts: readonly Concept[], measure: Measure): boolean {
  const topics = asked(concepts, measure);
  return topics.length > 0 && coverage(topics, sheetOf(measure.aim ?? '')) >= 0.9;
}

/** As the documents have them. */
export function inDocumentOrder<R extends PlanRecord>(records: readonly R[]): R[] {
  const at = ({ citations: [{ row, line, page }] }: R): number => row ?? line ?? page ?? 0;
  return [...records].sort((a, b) =>
    a.citations[0].document < b.citations[0].document ? -1 : a.citations[0].document > b.citations[0].document ? 1 : at(a) - at(b),
  );
}
