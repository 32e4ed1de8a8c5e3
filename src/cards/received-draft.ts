import type { Note } from '../plan/document';
import type { RecordCounts } from '../library/kinds';
import { count } from '../plan/count';
import { actButton } from './act-button';
import { recordsInWords } from './counted-records';
import type { Draft, Entry } from './draft';
import { plainDraft } from './plain-draft';

/** What was read of a document that is not in the folder yet. */
export interface ReceivedReport {
  readonly id: string;
  readonly name: string;
  /** What it would be to the bot: its title, how many records of each kind, its notes. */
  readonly title: string;
  readonly records: RecordCounts;
  readonly notes: readonly Note[];
  /** A document of the folder that has this name already, however it is cased: its name there. */
  readonly replaces?: string;
}

/** So many notes are in sight at first. */
const FIRST = 3;
/** Characters of the notes on one card: there is no other that goes on with them. */
const MOST_NOTES = 1_500;

/** What is in it for the bot, and what may be done with it. */
export function receivedDraft(report: ReceivedReport): Draft {
  const { id, name, title, notes, replaces } = report;
  const data = { id, name };
  const keep =
    replaces === undefined
      ? [actButton('Keep', 'keep-received', { ...data, how: 'new' })]
      : [
          actButton('Replace', 'keep-received', { ...data, how: 'replace' }),
          actButton('Keep both', 'keep-received', { ...data, how: 'beside' }),
        ];
  return {
    ...plainDraft(receivedHeadline(report)),
    ...(title !== name && { title }),
    facts: replaces === undefined ? [] : [`There is a document of this name already (${replaces}). "Replace" writes over it.`],
    entries: noteEntries(notes),
    closing: ['It is not among the documents yet. Left as it is, it is forgotten after a day.'],
    acts: [...keep, actButton('Discard', 'discard-received', data)],
  };
}

/** The same in one sentence, for a notification and the audit trail. */
export function receivedHeadline({ name, records }: Pick<ReceivedReport, 'name' | 'records'>): string {
  const recorded = recordsInWords(records);
  if (recorded !== '') return `I read ${recorded} in ${name}.`;
  const { term = 0, passage = 0 } = records;
  if (term > 0) return `I read ${count(term, 'word')} of a glossary in ${name}.`;
  const found = passage > 0 ? ` Its ${count(passage, 'passage')} could be found by ${passage === 1 ? 'its' : 'their'} words only.` : '';
  return `I read ${name}, and recognised nothing of a plan in it.${found}`;
}

/** The notes whole, and a last line that counts those for which there is no room. */
function noteEntries(notes: readonly Note[]): readonly Entry[] {
  let room = MOST_NOTES;
  const shown = notes.filter(({ message, at = '' }, index) => {
    room -= message.length + at.length;
    return index === 0 || room >= 0;
  });
  const left = notes.length - shown.length;
  const entries = shown.map(({ message, at }, index): Entry => ({
    group: 'Notes',
    content: { form: 'point', text: message, ...(at !== undefined && { detail: at }) },
    ...(index >= FIRST && { behind: true }),
  }));
  if (left === 0) return entries;
  const text = `and ${count(left, 'more note')}`;
  return [...entries, { group: 'Notes', content: { form: 'point', text }, behind: true }];
}
