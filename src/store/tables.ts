import type { Generated } from 'kysely';
import type { Act, ActOutcome } from '../../dialogs/audit-trail';
import type { LoggedQuestion } from '../../dialogs/question-log';

/**
 * The columns as both databases have them. Times are ISO 8601 in UTC with milliseconds, so that both compare them as text; what has parts is JSON;
 * yes and no are 1 and 0.
 */
export interface Tables {
  memory: { key: string; value: string; until: string };
  snapshot: { id: string; ordinal: number; value: string };
  reading: { key: string; kept_at: string; value: string };
  snapshot_reading: { snapshot: string; reading: string };
  current_snapshot: { only: number; snapshot: string; folder: string };
  reload_lease: { only: number; holder: string; until: string };
  audit: {
    id: Generated<number>;
    at: string;
    name: string;
    object_id: string | null;
    act: Act;
    subject: string | null;
    outcome: ActOutcome;
    detail: string | null;
  };
  refusal: {
    id: Generated<number>;
    person: string;
    act: Act;
    /** The hour, as the beginning of an ISO 8601 time. */
    hour: string;
    at: string;
    name: string;
    object_id: string | null;
    detail: string | null;
    times: number;
  };
  question: {
    id: Generated<number>;
    at: string;
    conversation: string;
    message: string | null;
    asker: string;
    text: string;
    reading: string;
    kind: LoggedQuestion['kind'];
    about: string | null;
    confidence: number | null;
    topic: string;
    records: string;
    chose: number;
  };
  rating: { question: number; rater: string; way: 'up' | 'down'; comment: string | null; at: string };
  secret: { name: string; value: string };
  quarantine: { id: string; name: string; bytes: Uint8Array; at: string; by: string; read: string };
  follower: { person: string; object_id: string | null; tenant: string | null; reference: string };
}

/** The key of a table that has one row. */
export const ONLY = 1;
