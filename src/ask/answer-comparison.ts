import { capital } from '../plan/capital';
import { periodName } from '../plan/period-name';
import type { Award, Passage, Update } from '../plan/records';
import type { ComparedSide, ComparisonAnswer, UpdatesAnswer } from './answer';
import { answerUpdates, closestWords, entryOf } from './answer-updates';
import type { Found } from './find';
import { ANSWERS, foundOf, type Inquiry } from './inquiry';
import { readingLine } from './reading-line';
import { subjectOf } from './subject-of';

const MOST_ENTRIES = 4;
const MOST_AWARDS = 2;

/** A topic as each document has it, oldest first, its awards among it; nothing unless two documents do. */
export function answerComparison(inquiry: Inquiry): ComparisonAnswer | undefined {
  const { question } = inquiry;
  const documents = new Map<string, Found<Update | Passage | Award>[]>();
  for (const found of foundOf(inquiry, 'update', 'passage', 'award')) {
    const { document } = found.record.citations[0];
    const side = documents.get(document) ?? [];
    const first = side[0]?.score ?? found.score;
    if (first >= ANSWERS * 0.8 && found.score >= first * 0.8) documents.set(document, [...side, found]);
  }
  if (documents.size < 2) return undefined;
  const sides = [...documents.values()]
    .map((side) => sideOf(side, inquiry))
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  return {
    kind: 'comparison',
    sides,
    headline: `${capital(subjectOf(question))}: ${sides.map((side) => (side.period ? periodName(side.period) : side.title)).join(' and ')} side by side.`,
    reading: readingLine([question.topic, 'across documents']),
    again: question.again,
    next: [],
  };
}

function sideOf(found: readonly Found<Update | Passage | Award>[], { snapshot }: Inquiry): ComparedSide {
  const records = found.map(({ record }) => record);
  const words = records.flatMap((record) => (record.kind === 'award' ? [] : [record])).slice(0, MOST_ENTRIES);
  const awards = records.flatMap((record) => (record.kind === 'award' ? [record] : [])).slice(0, MOST_AWARDS);
  const period = words.find((record) => record.period)?.period ?? awards.find((award) => award.year)?.year;
  return {
    title: records[0]?.citations[0].title ?? '',
    ...(period && { period }),
    entries: words.map((record) => entryOf(record, snapshot)),
    ...(awards.length > 0 && { awards }),
  };
}

/** A topic asked of over time that one document alone speaks of: what it says, and that no other does. */
export function answerOneSide(inquiry: Inquiry): UpdatesAnswer | undefined {
  const { question, snapshot } = inquiry;
  const told = snapshot.documents.filter(({ facts }) => facts?.kind === 'plan' || facts?.kind === 'report');
  const best = foundOf(inquiry, 'update', 'passage').filter(({ score }, _, all) => score >= Math.max(ANSWERS, (all[0]?.score ?? 0) * 0.8));
  const [first] = best;
  if (!first || told.length < 2 || best.some(({ record }) => record.citations[0].document !== first.record.citations[0].document))
    return undefined;
  const answer = answerUpdates(best, [], inquiry);
  const { title } = first.record.citations[0];
  return {
    ...answer,
    headline: `${capital(subjectOf(question))} is spoken of only in ${title}: ${closestWords(first.record.text, question)}`,
  };
}
