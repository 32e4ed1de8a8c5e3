import type { Snapshot } from '../library/snapshot';
import type { Answer } from './answer';
import { answerByStatus } from './answer-by-status';
import { answerWhenDue } from './answer-commitment';
import { answerCommitments } from './answer-commitments';
import { answerComparison, answerOneSide } from './answer-comparison';
import { answerDefinition } from './answer-definition';
import { answerFirstMention } from './answer-first-mention';
import { answerDifference } from './answer-difference';
import { guidanceFor, ofAnotherForce, outOfScope } from './answer-guidance';
import { answerHighlights } from './answer-highlights';
import { answerAllMeasures, answerMovedMeasures } from './answer-measure-list';
import { nothingMore } from './answer-nothing-more';
import { answerNothing } from './answer-nothing';
import { objectivesMentioning } from './objectives-mentioning';
import { answerLead } from './answer-lead';
import { answerObjectiveThemes } from './answer-objective-themes';
import { answerOverTime } from './answer-over-time';
import { answerPeriod } from './answer-period';
import { answerRecord } from './answer-record';
import { answerReference } from './answer-reference';
import { answerAllAwards } from './answer-all-awards';
import { answerAwardShare, answerShare } from './answer-share';
import { answerSum } from './answer-sum';
import { answerThemeList } from './answer-theme-list';
import { answerThemeRank } from './answer-theme-rank';
import { answerThen } from './answer-then';
import { answerTopic } from './answer-topic';
import { answerUnlinked } from './answer-unlinked';
import { answerWhy } from './answer-why';
import { askedAbout, type AskedAbout } from './asked-about';
import { chooseForce } from './choose-force';
import { chooseReading } from './choose-reading';
import { bestOf, foundOf, inquire, type Inquiry } from './inquiry';
import { rankMeasures } from './measure-findings';
import type { Memory } from './memory';
import { asksOverTime } from './over-time';
import { otherForceIn } from './other-forces';
import { isAbuse } from './out-of-scope';
import { offerAgain } from './offer-again';
import { asksAsOffered, isOpen } from './offers';
import { asksByPlace, pickedFrom, takesNone } from './picking';
import { rememberAnswer } from './remember';
import { cleanText, understand } from './understand';

/** An answer, what of it bears on the next question, and what is to be known of it. */
export interface Asked extends AskedAbout {
  readonly answer: Answer;
  readonly memory: Memory | undefined;
  /** It takes one of the readings that the answer before offered. */
  readonly chose: boolean;
}

/** An answer with the inquiry it is of, where something was looked up. */
interface Answered extends Pick<Asked, 'answer' | 'memory'> {
  readonly inquiry?: Inquiry;
  readonly took?: boolean;
}

/**
 * Text in, answer out; `memory` is what this person talked about before in this conversation, `now` the time of asking, from which "last month" is
 * counted. Pure, and never throws for any text.
 */
export function ask(text: string, memory: Memory | undefined, snapshot: Snapshot, now?: Date): Asked {
  const { answer, memory: after, inquiry, took = false } = answered(text, memory, snapshot, now);
  const offered = memory?.offered;
  const chose = offered !== undefined && isOpen(offered) && (took || asksAsOffered(text, offered));
  return { answer, memory: after, chose, ...askedAbout(answer, inquiry) };
}

function answered(text: string, memory: Memory | undefined, snapshot: Snapshot, now: Date | undefined): Answered {
  const at = now ? { now } : {};
  const force = otherForceIn(text, snapshot);
  const guidance = force === undefined ? guidanceFor(text, snapshot) : ofAnotherForce(force, snapshot);
  if (guidance) return { answer: guidance, memory };
  const taken = memory && takeOffer(text, memory, snapshot, now);
  if (taken) return taken;
  const overTime = answerOverTime(text, memory, snapshot, now);
  if (overTime) return asked(overTime.answer, overTime.inquiry, text, memory);
  const inquiry = inquire(understand(text, memory, snapshot, at), snapshot);
  const answer = answerDifference(inquiry.question.text, inquiry.question, snapshot) ?? answerInquiry(inquiry);
  if (answer.kind !== 'not-recorded') return asked(answer, inquiry, text, memory);
  const alone = aloneInstead(text, inquiry, snapshot, now);
  if (alone) return alone;
  if (inquiry.question.text === cleanText(text))
    return isAbuse(text) ? { answer: outOfScope(snapshot), memory } : asked(answer, inquiry, text, memory);
  // What looked like courtesies around the question may have been the question.
  const whole = inquire(understand(text, memory, snapshot, { ...at, asTyped: true }), snapshot);
  const second = answerInquiry(whole);
  if (second.kind === 'not-recorded' && isAbuse(text)) return { answer: outOfScope(snapshot), memory };
  const [said, as] = second.kind === 'not-recorded' ? [answer, inquiry] : [second, whole];
  return asked(said, as, text, memory);
}

/** "The second": the answer for the one of the things offered that the text takes; nothing when it takes none. */
function takeOffer(text: string, memory: Memory, snapshot: Snapshot, now: Date | undefined): Answered | undefined {
  const { offered } = memory;
  const at = offered && pickedFrom(cleanText(text), offered);
  const offer = at === undefined ? undefined : offered?.offers[at];
  if (offered && !offer && takesNone(text, offered)) return { answer: offerAgain(offered), memory };
  if (!offered || !offer) return !offered && asksByPlace(cleanText(text)) ? { answer: nothingMore(memory, snapshot), memory } : undefined;
  const record = offer.record === undefined ? undefined : snapshot.byId.get(offer.record);
  const inquiry = inquire(understand(offer.ask, undefined, snapshot, now ? { now } : {}), snapshot);
  const answer = record && answerRecord(record, inquiry);
  const taken: Answered = answer
    ? { answer, memory: rememberAnswer(answer, inquiry, undefined), inquiry }
    : answered(offer.ask, undefined, snapshot, now);
  // The others stay to be taken, unless this one is a list of its own.
  const left = taken.memory && !taken.memory.offered ? { ...taken.memory, offered: { ...offered, taken: at } } : taken.memory;
  return { ...taken, memory: left, took: true };
}

/** An answer with what is remembered of it; one that leans on what was said before knows what that was. */
function asked(answer: Answer, inquiry: Inquiry, text: string, before: Memory | undefined): Answered {
  const memory = rememberAnswer(answer, inquiry, before);
  return {
    answer: before && inquiry.question.followsOn ? { ...answer, asked: { text, before: { subject: before.subject } } } : answer,
    memory,
    inquiry,
  };
}

/** "and rural theft?" that found nothing together with what was said before may be a question of its own. */
function aloneInstead(text: string, { question }: Inquiry, snapshot: Snapshot, now: Date | undefined): Answered | undefined {
  const topics = question.concepts.filter((concept) => concept.role === 'topic' && concept.index >= 0);
  if (!question.followsOn || topics.length === 0 || !/^(?:and|what about|how about|also|ok)\b/i.test(question.text)) return undefined;
  const alone = answered(text, undefined, snapshot, now);
  const { kind } = alone.answer;
  return kind === 'measure' || kind === 'objective' || kind === 'awards' || kind === 'updates' ? alone : undefined;
}

/** What the wording settles comes first; then what the topic finds; then an honest nothing. */
function answerInquiry(inquiry: Inquiry): Answer {
  return (
    answerDefinition(inquiry) ??
    answerHighlights(inquiry) ??
    chooseForce(inquiry) ??
    answerByStatus(inquiry) ??
    answerLead(inquiry) ??
    answerObjectiveThemes(inquiry) ??
    answerCommitments(inquiry) ??
    answerReference(inquiry) ??
    answerThen(inquiry) ??
    answerWhy(inquiry) ??
    answerAwardShare(inquiry) ??
    answerShare(inquiry) ??
    answerSum(inquiry) ??
    answerMovedMeasures(inquiry) ??
    answerAllMeasures(inquiry) ??
    objectivesMentioning(inquiry) ??
    answerUnlinked(inquiry) ??
    answerThemeRank(inquiry) ??
    answerThemeList(inquiry) ??
    answerFirstMention(inquiry) ??
    comparison(inquiry) ??
    answerPeriod(inquiry) ??
    answerAllAwards(inquiry) ??
    chooseReading(inquiry) ??
    answerWhenDue(inquiry) ??
    answerTopic(inquiry) ??
    answerNothing(inquiry)
  );
}

/** Across documents only when the topic is one of words; figures have their comparison in the measure. */
function comparison(inquiry: Inquiry): Answer | undefined {
  if (!asksOverTime(inquiry.question)) return undefined;
  const words = bestOf(foundOf(inquiry, 'update', 'passage'));
  return bestOf(rankMeasures(inquiry)) > words ? undefined : (answerComparison(inquiry) ?? answerOneSide(inquiry));
}
