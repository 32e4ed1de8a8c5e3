import type { AdminDesk, Role } from '../../dialogs/admin-desk';
import type { AuditEntry } from '../../dialogs/audit-trail';
import type { Desk } from '../../dialogs/desk';
import type { AskedQuestion, Asker, QuestionLog } from '../../dialogs/question-log';
import type { FilePlace } from '../../dialogs/turn';
import { withTerm } from '../../src/library/glossary-row';
import type { Snapshot } from '../../src/library/snapshot';
import { aDesk, AT } from '../builders/turns';

/** A question as the log gives it back, asked an hour before turns are taken. */
export function aQuestion(text: string, parts: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    id: text,
    at: new Date(AT.getTime() - 3_600_000),
    conversation: 'chat-1',
    text,
    reading: text,
    kind: 'not-recorded',
    topic: text,
    records: [],
    chose: false,
    asker: 'hash-1',
    up: 0,
    down: 0,
    comments: [],
    ...parts,
  };
}

/** What was done at a desk. */
export interface GapsDesk {
  readonly desk: Desk;
  readonly audit: AuditEntry[];
  readonly ratings: { readonly rating: Parameters<QuestionLog['rate']>[0]; readonly asker: Asker }[];
  readonly files: { readonly place: FilePlace; readonly text: string }[];
  readonly reloads: string[];
  readonly glossary: { markdown: string | undefined };
}

interface Around {
  readonly role?: Role;
  readonly questions?: readonly AskedQuestion[];
  /** What is said when a file cannot be put where Teams says. */
  readonly noFiles?: string;
}

/** A desk with a question log, an audit trail and a glossary in memory. */
export function aGapsDesk(snapshot: Snapshot, { role = 'admin', questions, noFiles }: Around = {}): GapsDesk {
  const done: Omit<GapsDesk, 'desk'> = { audit: [], ratings: [], files: [], reloads: [], glossary: { markdown: undefined } };
  const never = (): never => {
    throw new Error('Nobody asks for this here.');
  };
  const admin: AdminDesk = {
    roleOf: () => Promise.resolve(role),
    plan: {
      reload: ({ by }) => {
        done.reloads.push(by);
        return Promise.resolve({ kind: 'failed', code: 'test', message: 'The folder is not there.' });
      },
      undo: ({ expected }) => Promise.resolve({ kind: expected === undefined ? 'nothing' : 'changed' }),
      report: () => undefined,
    },
    audit: {
      begin: (entry) => {
        done.audit.push({ ...entry, id: String(done.audit.length), outcome: 'begun' });
        return Promise.resolve(String(done.audit.length - 1));
      },
      end: (id, outcome, detail) => {
        const entry = done.audit[Number(id)];
        if (entry) done.audit[Number(id)] = { ...entry, outcome, ...(detail !== undefined && { detail }) };
        return Promise.resolve();
      },
      refuse: (refusal) => {
        done.audit.push({ ...refusal, id: String(done.audit.length), outcome: 'refused' });
        return Promise.resolve();
      },
      last: never,
      refusals: never,
    },
    received: { receive: never, keep: never, discard: never },
    glossary: {
      add: (word, meaning) => {
        const after = withTerm(done.glossary.markdown, word, meaning);
        if ('there' in after) return Promise.resolve({ kind: 'there', meaning: after.there });
        done.glossary.markdown = after.markdown;
        return Promise.resolve({ kind: 'added' });
      },
    },
    files: {
      put: (place, bytes) => {
        if (noFiles !== undefined) return Promise.reject(new Error(noFiles));
        done.files.push({ place, text: Buffer.from(bytes).toString('utf8') });
        return Promise.resolve();
      },
    },
    followers: { follow: never, unfollow: never },
  };
  const log: QuestionLog | undefined = questions && {
    add: never,
    answeredWith: never,
    rate: (rating, asker) => {
      done.ratings.push({ rating, asker });
      return Promise.resolve(true);
    },
    since: (since) => Promise.resolve(questions.filter(({ at }) => at >= since)),
    forget: never,
  };
  return { ...done, desk: { ...aDesk(snapshot), admin, ...(log && { questions: log }) } };
}
