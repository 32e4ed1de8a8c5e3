import { stringify } from 'csv-stringify/sync';
import type { AskedQuestion } from './question-log';

const COLUMNS: readonly { readonly header: string; readonly of: (question: AskedQuestion) => string | number }[] = [
  { header: 'at', of: ({ at }) => at.toISOString() },
  { header: 'question', of: ({ text }) => text },
  { header: 'read as', of: ({ reading }) => reading },
  { header: 'kind', of: ({ kind, about }) => (about === undefined ? kind : `${kind}: ${about}`) },
  { header: 'confidence', of: ({ confidence }) => (confidence === undefined ? '' : confidence.toFixed(2)) },
  { header: 'topic', of: ({ topic }) => topic },
  { header: 'records', of: ({ records }) => records.join(' ') },
  { header: 'chosen', of: ({ chose }) => (chose ? 'yes' : '') },
  { header: 'thumbs up', of: ({ up }) => up },
  { header: 'thumbs down', of: ({ down }) => down },
  { header: 'comments', of: ({ comments }) => comments.join('\n') },
  { header: 'person', of: ({ asker }) => asker },
];

/**
 * Questions as a file for Excel: UTF-8 with the mark by which it knows that, and nothing that it would take for a formula. `person` is the salted hash
 * of whoever asked.
 */
export function gapsCsv(questions: readonly AskedQuestion[]): Uint8Array {
  const rows = [COLUMNS.map(({ header }) => header), ...questions.map((question) => COLUMNS.map(({ of }) => of(question)))];
  return Buffer.from(stringify(rows, { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }), 'utf8');
}
