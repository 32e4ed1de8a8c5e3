import type { Kysely } from 'kysely';
import type { QuestionLog } from '../../dialogs/question-log';
import type { Log } from '../log';
import { askerHash } from './asker-hash';
import { askedSince } from './asked-since';
import { saltedHash } from './salted-hash';
import { storedText } from './stored-text';
import type { Tables } from './tables';

const LONGEST_TEXT = 1_000;
const LONGEST_COMMENT = 500;

export interface QuestionLogOptions {
  readonly db: Kysely<Tables>;
  /** The same for what may take long. */
  readonly patient: Kysely<Tables>;
  readonly log: Log;
  readonly salt: string;
}

/**
 * Questions and ratings, with people and conversations as hashes only. Writing never throws: what goes wrong is logged, without what was asked. Reading and
 * forgetting throw what the database says.
 */
export function storedQuestionLog({ db, patient, log, salt }: QuestionLogOptions): QuestionLog {
  const hashed = (conversation: string): string => saltedHash('conversation', conversation, salt);
  const orLogged = async <Result>(write: () => Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await write();
    } catch (error) {
      log.error({ code: 'question-not-logged', error }, 'A question or a rating could not be logged');
      return otherwise;
    }
  };

  return {
    add: (question, asker) =>
      orLogged(async () => {
        const { id } = await db
          .insertInto('question')
          .values({
            at: question.at.toISOString(),
            conversation: hashed(question.conversation),
            asker: askerHash(asker, salt),
            text: storedText(question.text, LONGEST_TEXT),
            reading: storedText(question.reading, LONGEST_TEXT),
            kind: question.kind,
            about: question.about ?? null,
            confidence: question.confidence ?? null,
            topic: storedText(question.topic, LONGEST_TEXT),
            records: JSON.stringify(question.records),
            chose: question.chose ? 1 : 0,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return String(id);
      }, undefined),

    answeredWith: (id, conversation, message) =>
      orLogged(async () => {
        await db
          .updateTable('question')
          .set({ message })
          .where('id', '=', Number(id))
          .where('conversation', '=', hashed(conversation))
          .execute();
      }, undefined),

    rate: ({ conversation, message, way, comment, at }, asker) =>
      orLogged(async () => {
        const rated = await db
          .selectFrom('question')
          .select('id')
          .where('conversation', '=', hashed(conversation))
          .where('message', '=', message)
          .orderBy('id', 'desc')
          .executeTakeFirst();
        if (rated === undefined) return false;
        const rating = { way, comment: comment === undefined ? null : storedText(comment, LONGEST_COMMENT), at: at.toISOString() };
        await db
          .insertInto('rating')
          .values({ question: rated.id, rater: askerHash(asker, salt), ...rating })
          .onConflict((conflict) => conflict.columns(['question', 'rater']).doUpdateSet(rating))
          .execute();
        return true;
      }, false),

    since: (since) => askedSince(db, since),

    async forget(before) {
      const { numDeletedRows } = await patient.deleteFrom('question').where('at', '<', before.toISOString()).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
