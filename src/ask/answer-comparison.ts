import { periodName } from '../plan/period-name';
import type { Passage, Update } from '../plan/records';
import type { ComparisonAnswer, UpdatesAnswer } from './answer';
import { answerUpdates, closestWords, entryOf } from './answer-updates';
import type { Found } from './find';
import { ANSWERS, foundOf, type Inquiry } from './inquiry';
import { readingLine } from './reading-line';
import { capital } from './subject-of';

/** A topic as each document has it, oldest first; nothing unless two documents do. */
export function answerComparison(inquiry: Inquiry): ComparisonAnswer | undefined {
  const { question, snapshot } = inquiry;
  const best = new Map<string, Found<Update | Passage>[]>();
  for (const found of foundOf(inquiry, 'update', 'passage')) {
    const { document } = found.record.citations[0];
    const side = best.get(document) ?? [];
    const first = side[0]?.score ?? found.score;
    if (first >= ANSWERS * 0.8 && found.score >= first * 0.8 && side.length < 4) best.set(document, [...side, found]);
  }
  if (best.size < 2) return undefined;
  const sides = [...best.values()]
    .map((side) => ({ title: side[0]?.record.citations[0].title ?? '', entries: side.map(({ record }) => entryOf(record, snapshot)) }))
    .map((side) => ({ ...side, ...periodOf(side.entries) }))
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  return {
    kind: 'comparison',
    sides,
    headline: `${capital(question.topic)}: ${sides.map((side) => (side.period ? periodName(side.period) : side.title)).join(' and ')} side by side.`,
    reading: readingLine([question.topic, 'across documents']),
    again: question.again,
    next: [],
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
  return { ...answer, headline: `${capital(question.topic)} is only in ${title}: ${closestWords(first.record.text, question)}` };
}

function periodOf(entries: ComparisonAnswer['sides'][number]['entries']): Pick<ComparisonAnswer['sides'][number], 'period'> {
  const period = entries.find((entry) => entry.record.period)?.record.period;
  return period ? { period } : {};
}
