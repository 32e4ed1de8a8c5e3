import type { Snapshot } from '../library/snapshot';
import type { Answer } from './answer';
import { answerComparison } from './answer-comparison';
import { answerDefinition } from './answer-definition';
import { guidanceFor } from './answer-guidance';
import { answerHighlights } from './answer-highlights';
import { answerAllMeasures, answerMovedMeasures } from './answer-measure-list';
import { answerNothing } from './answer-nothing';
import { objectivesMentioning } from './objectives-mentioning';
import { answerLead } from './answer-lead';
import { answerObjectiveThemes } from './answer-objective-themes';
import { answerPeriod } from './answer-period';
import { answerReference } from './answer-reference';
import { answerAllAwards } from './answer-all-awards';
import { answerThemeList } from './answer-theme-list';
import { answerTopic } from './answer-topic';
import { chooseForce } from './choose-force';
import { bestOf, foundOf, inquire, type Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import type { Memory } from './memory';
import { rememberAnswer } from './remember';
import { cleanText, understand } from './understand';

/** An answer, and what of it bears on the next question. */
export interface Asked {
  readonly answer: Answer;
  readonly memory: Memory | undefined;
}

/**
 * Text in, answer out; `memory` is what this person talked about before in this conversation, `now` the time of asking, from which "last month" is
 * counted. Pure, and never throws for any text.
 */
export function ask(text: string, memory: Memory | undefined, snapshot: Snapshot, now?: Date): Asked {
  const at = now ? { now } : {};
  const guidance = guidanceFor(text, snapshot);
  if (guidance) return { answer: guidance, memory };
  const inquiry = inquire(understand(text, memory, snapshot, at), snapshot);
  const answer = answerInquiry(inquiry);
  if (answer.kind !== 'not-recorded') return asked(answer, inquiry, text, memory);
  const alone = aloneInstead(text, inquiry, snapshot, now);
  if (alone) return alone;
  if (inquiry.question.text === cleanText(text)) return asked(answer, inquiry, text, memory);
  // What looked like courtesies around the question may have been the question.
  const whole = inquire(understand(text, memory, snapshot, { ...at, asTyped: true }), snapshot);
  const second = answerInquiry(whole);
  const [said, as] = second.kind === 'not-recorded' ? [answer, inquiry] : [second, whole];
  return asked(said, as, text, memory);
}

/** An answer with what is remembered of it; one that leans on what was said before knows what that was. */
function asked(answer: Answer, inquiry: Inquiry, text: string, before: Memory | undefined): Asked {
  const memory = rememberAnswer(answer, inquiry, before);
  return { answer: before && inquiry.question.followsOn ? { ...answer, asked: { text, before } } : answer, memory };
}

/** "and rural theft?" that found nothing together with what was said before may be a question of its own. */
function aloneInstead(text: string, { question }: Inquiry, snapshot: Snapshot, now: Date | undefined): Asked | undefined {
  const topics = question.concepts.filter((concept) => concept.role === 'topic' && concept.index >= 0);
  if (!question.followsOn || topics.length === 0 || !/^(?:and|what about|how about|also|ok)\b/i.test(question.text)) return undefined;
  const alone = ask(text, undefined, snapshot, now);
  const { kind } = alone.answer;
  return kind === 'measure' || kind === 'objective' || kind === 'awards' || (kind === 'updates' && topics.length > 1) ? alone : undefined;
}

/** What the wording settles comes first; then what the topic finds; then an honest nothing. */
function answerInquiry(inquiry: Inquiry): Answer {
  return (
    answerDefinition(inquiry) ??
    answerHighlights(inquiry) ??
    chooseForce(inquiry) ??
    answerLead(inquiry) ??
    answerObjectiveThemes(inquiry) ??
    answerReference(inquiry) ??
    answerMovedMeasures(inquiry) ??
    answerAllMeasures(inquiry) ??
    objectivesMentioning(inquiry) ??
    answerThemeList(inquiry) ??
    comparison(inquiry) ??
    answerPeriod(inquiry) ??
    answerAllAwards(inquiry) ??
    answerTopic(inquiry) ??
    answerNothing(inquiry)
  );
}

/** Across documents only when the topic is one of words; figures have their comparison in the measure. */
function comparison(inquiry: Inquiry): Answer | undefined {
  if (!inquiry.question.wanted.has('comparison')) return undefined;
  const words = bestOf(foundOf(inquiry, 'update', 'passage'));
  return bestOf(rankMeasures(inquiry)) > words ? undefined : answerComparison(inquiry);
}
