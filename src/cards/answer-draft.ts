import type { Answer } from '../ask/answer';
import { awardsDraft } from './awards-draft';
import { changesDraft } from './changes-draft';
import { choiceDraft } from './choice-draft';
import { commitmentsDraft } from './commitments-draft';
import { comparisonDraft } from './comparison-draft';
import { definitionDraft } from './definition-draft';
import type { Draft } from './draft';
import { guidanceDraft } from './guidance-draft';
import { historyDraft } from './history-draft';
import { measureDraft } from './measure-draft';
import { notRecordedDraft } from './not-recorded-draft';
import { objectiveDraft } from './objective-draft';
import { objectiveListDraft } from './objective-list-draft';
import { themeDraft } from './theme-draft';
import { themeListDraft } from './theme-list-draft';
import { trendDraft } from './trend-draft';
import { updatesDraft } from './updates-draft';

/** What an answer says, whatever its kind. */
export function answerDraft(answer: Answer): Draft {
  switch (answer.kind) {
    case 'objective':
      return objectiveDraft(answer);
    case 'measure':
      return measureDraft(answer);
    case 'updates':
      return updatesDraft(answer);
    case 'theme':
      return themeDraft(answer);
    case 'awards':
      return awardsDraft(answer);
    case 'objectives':
      return objectiveListDraft(answer);
    case 'themes':
      return themeListDraft(answer);
    case 'comparison':
      return comparisonDraft(answer);
    case 'history':
      return historyDraft(answer);
    case 'changes':
      return changesDraft(answer);
    case 'trend':
      return trendDraft(answer);
    case 'definition':
      return definitionDraft(answer);
    case 'commitments':
      return commitmentsDraft(answer);
    case 'choice':
      return choiceDraft(answer);
    case 'not-recorded':
      return notRecordedDraft(answer);
    case 'guidance':
      return guidanceDraft(answer);
  }
}
