import { setImmediate as pause } from 'node:timers/promises';
import type { Kysely, Selectable } from 'kysely';
import type { AskedQuestion } from '../../dialogs/question-log';
import type { Tables } from './tables';

const AT_ONCE = 1_000;

type Row = Selectable<Tables['question']>;
type Rating = Pick<Selectable<Tables['rating']>, 'question' | 'way' | 'comment'>;

/** Questions with their ratings, oldest first; read in parts with a pause between, so that others are answered meanwhile. */
export async function askedSince(db: Kysely<Tables>, since: Date): Promise<readonly AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  let last: Row | undefined;
  for (;;) {
    const rows = await page(db, since.toISOString(), last);
    const ratings = await ratingsOf(db, rows);
    asked.push(...rows.map((row) => questionOf(row, ratings.get(row.id) ?? [])));
    if (rows.length < AT_ONCE) return asked;
    last = rows.at(-1);
    await pause();
  }
}

async function page(db: Kysely<Tables>, since: string, last: Row | undefined): Promise<readonly Row[]> {
  let query = db.selectFrom('question').selectAll().orderBy('at').orderBy('id').limit(AT_ONCE);
  query =
    last === undefined
      ? query.where('at', '>=', since)
      : query.where((row) => row.or([row('at', '>', last.at), row.and([row('at', '=', last.at), row('id', '>', last.id)])]));
  return await query.execute();
}

async function ratingsOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<ReadonlyMap<number, readonly Rating[]>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const found = await db.selectFrom('rating').select(['question', 'way', 'comment']).where('question', 'in', ids).orderBy('at').execute();
  const byQuestion = new Map<number, Rating[]>();
  for (const rating of found) byQuestion.set(rating.question, [...(byQuestion.get(rating.question) ?? []), rating]);
  return byQuestion;
}

function questionOf(row: Row, ratings: readonly Rating[]): AskedQuestion {
  return {
    id: String(row.id),
    at: new Date(row.at),
    conversation: row.conversation,
    asker: row.asker,
    text: row.text,
    reading: row.reading,
    kind: row.kind,
    ...(row.about !== null && { about: row.about }),
    ...(row.confidence !== null && { confidence: row.confidence }),
    topic: row.topic,
    records: JSON.parse(row.records) as string[],
    chose: row.chose === 1,
    up: ratings.filter(({ way }) => way === 'up').length,
    down: ratings.filter(({ way }) => way === 'down').length,
    comments: ratings.flatMap(({ comment }) => (comment === null || comment === '' ? [] : comment)),
  };
}
