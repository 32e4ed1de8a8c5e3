import { allowed } from './allowed';
import type { AdminDesk } from './admin-desk';
import type { Desk } from './desk';
import { NOT_LOGGED } from './gaps';
import { gapsCsv } from './gaps-csv';
import { daysInWords, gapsUntil, momentFrom } from './gaps-window';
import { lineReply } from './line-reply';
import type { AskedQuestion, QuestionLog } from './question-log';
import type { Reply } from './reply';
import type { FilePlace, Turn } from './turn';
import { writtenDown } from './written-down';

const EXPORT =
  /^(?:please\s+)?export(?:\s+(?:the\s+)?(?:gaps|questions))?(?:\s+(?:as|to)\s+(?:csv|excel|a\s+file))?(?:\s+please)?[\s.!?]*$/i;
const VERB = 'export-gaps';

/** "export": all that was asked in the last 28 days, offered as a file that Teams asks the person to take. */
export async function exportDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const to = askedIn(turn);
  if (!desk.admin || !to) return undefined;
  const refused = await allowed(turn, desk, 'export gaps');
  if (refused) return [refused];
  if (!desk.questions) return [lineReply(NOT_LOGGED)];
  // Teams takes files from a bot in no other chat.
  if (turn.conversation.type !== 'personal') return [lineReply('I can hand out a file only in our own chat. Type "export" there.')];
  const bytes = gapsCsv(await askedUntil(to, desk.questions));
  const line = `The questions of ${daysInWords(to, turn.at)}, as a file for Excel.`;
  return [
    {
      ...lineReply(line),
      file: {
        name: fileName(to),
        bytes: bytes.length,
        description: line,
        context: { verb: VERB, to: to.toISOString() },
      },
    },
  ];
}

/** Until when questions are asked for; nothing where none are. */
function askedIn({ did, at }: Turn): Date | undefined {
  if (did.kind === 'said') return EXPORT.test(did.text.trim()) ? at : undefined;
  return did.kind === 'pressed' && did.verb === VERB ? momentFrom(did.data['to'], at) : undefined;
}

/** The person said whether to take the file: it is made and put where Teams says, or not. */
export async function exportedDialog(turn: Turn, desk: Desk): Promise<readonly Reply[] | undefined> {
  const { did, at } = turn;
  const { admin, questions } = desk;
  if (!admin || did.kind !== 'answered-file' || did.context['verb'] !== VERB) return undefined;
  const { place } = did;
  if (!place) return [lineReply('All right, no file. "export" offers it again.')];
  const refused = await allowed(turn, desk, 'export gaps');
  if (refused) return [refused];
  if (!questions) return [lineReply(NOT_LOGGED)];
  const to = momentFrom(did.context['to'], at);
  return [await handOut(turn, admin, place, await askedUntil(to, questions))];
}

async function handOut(turn: Turn, admin: AdminDesk, place: FilePlace, asked: readonly AskedQuestion[]): Promise<Reply> {
  return writtenDown(turn, admin, { act: 'export gaps', on: place.name }, async () => {
    try {
      await admin.files.put(place, gapsCsv(asked));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Its message is for the person, and stays in the audit trail.
      return { outcome: 'failed', detail: error.message, result: lineReply(error.message) };
    }
    const { name, contentUrl, uniqueId, fileType } = place;
    const line = `Here is ${name}.`;
    return {
      outcome: 'done',
      detail: rowsInWords(asked.length),
      result: { ...lineReply(line), taken: { name, contentUrl, uniqueId, fileType } },
    };
  });
}

const rowsInWords = (rows: number): string => (rows === 1 ? '1 question' : `${rows} questions`);

async function askedUntil(until: Date, questions: QuestionLog): Promise<readonly AskedQuestion[]> {
  const { from, to } = gapsUntil(until);
  return (await questions.since(from)).filter(({ at }) => at <= to);
}

const fileName = (to: Date): string => `gaps-${to.toISOString().slice(0, 10)}.csv`;
