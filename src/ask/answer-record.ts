import type { PlanRecord } from '../plan/records';
import type { Answer } from './answer';
import { answerAwards } from './answer-awards';
import { answerCommitment } from './answer-commitment';
import { answerMeasures } from './answer-measure';
import { answerObjective } from './answer-objective';
import { answerTheme } from './answer-theme';
import { answerUpdates } from './answer-updates';
import type { Inquiry } from './inquiry';

/** The answer that is one record, such as the second of a list; nothing for a record that is no answer of its own. */
export function answerRecord(record: PlanRecord, inquiry: Inquiry): Answer | undefined {
  switch (record.kind) {
    case 'objective':
      return answerObjective(record, inquiry);
    case 'theme':
      return answerTheme(record, inquiry);
    case 'measure':
      return answerMeasures([record], inquiry);
    case 'award':
      return answerAwards([record], inquiry);
    case 'update':
    case 'passage':
      return answerUpdates([{ record, score: 1 }], [], inquiry);
    case 'commitment':
      return answerCommitment([record], inquiry);
    case 'term':
      return undefined;
  }
}
