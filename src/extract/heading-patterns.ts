import { anyOf, only, within } from './phrases';
import { HEADINGS, OBJECTIVE_LABELS } from './vocabulary';

/** The headings and lines that open a part of a document. */

/** A heading over what was done: at least one of the first, and of others only these. */
export const UPDATE_WORDS = within(HEADINGS.updates);
export const UPDATE_COMPANIONS =
  /^(?:key|main|latest|at|half|mid-year|half-year|current|our|recent|summary|report|so|far|to|date|this|last|the|of|in|for|from|on|against|and|quarter|quarterly|year|annual|end|mid|position|done|we|have|what|has|been|delivery|taken|made|during)$/i;
/** "What we have done", "What the force did": a heading over what was done, in a sentence; its first group is who did it. */
export const DONE =
  /^what(?:['’]s)?(?:\s+(?:has|have))?\s+(.{0,45}?)\s*(?:\b(?:has|have)\s+)?(?:been\s+)?\b(?:done|did|achieved|delivered)(?:\s+(?:so far|to date|(?:this|last|in the|over the)\b.*))?$/i;
export const DOER = /^(?:I|we|(?:our|my) (?:partners|office|team)|)$/i;
/** One thing still to do, as minutes note it down ("Action: ..."). */
export const TO_DO = /^action(?: points?)?$/i;
/** A record of a meeting: its numbers are those of the agenda. */
export const MEETING =
  /^(?:(?:draft|approved|confirmed|unconfirmed)\s+)*(?:minutes|agenda(?! item\b)|notes of (?:the|a) meeting|meeting notes|action notes)\b/i;
/** The day a position is told for: "at end of June", "as at 30 September 2023". */
export const AS_AT =
  /\s*\b(?:as\s+|up\s+)?(?:at|of|(?<!\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:20\d\d\s+)?)to)\s+(?:the\s+)?(?:end\s+of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.?(?:\s+20\d\d)?$/i;
/** A line of the front that says until when a plan for the year is told. */
export const POSITION_AT =
  /\b(?:position|progress|update|data|figures|performance|correct|report(?:ed|s)?|status)\b.{0,30}?\b(?:as (?:at|of)|at|to|up to|until)\s+(?:the\s+)?(?:end\s+of\s+)?(?=\d{1,2}(?:st|nd|rd|th)?\s+\p{L}|\p{L}{3,9}\s+20)/iu;
/** Outcomes "from" an earlier quarter are told in the document's own. */
export const OUTCOMES_FROM = /\boutcomes?\s+from\b/i;
/** A heading over what is still to come. */
export const NEXT_STEPS = new RegExp(
  `^(?:(?:the )?${anyOf(HEADINGS.nextSteps)}|(?:our |key |agreed )?next steps? .{0,40}|(?:actions?|priorities|focus|plans?|planned|activit(?:y|ies)|work|milestones?) (?:for|in|planned for) (?:the )?(?:next|coming) (?:quarter|year|period|three months|six months))$`,
  'i',
);
/** A heading over somebody's activities ends in what it is about. */
export const AUTHORED = /\b(?:actions?|activit(?:y|ies)|progress|work|updates?)\s*:?$/i;
export const COMMISSIONER = /\b(?:OPCC|PCC|(?:police and crime )?commissioner(?:['’]s)?|police (?:and|&) crime plan)\b/i;
export const FORCE = /\b(?:force|constabulary|police|chief constable|delivery plan)\b/i;
/** A heading over money given. */
export const FUNDING = within(HEADINGS.funding);
/** A heading over the whole in short, and a sentence that leads in to highlights. */
export const SUMMARY = only(HEADINGS.summary);
export const HIGHLIGHTS_FOLLOW = /\b(?:highlights?|headlines?|key (?:messages|points|achievements|successes))\b/i;
/** A part of a document, as against a section of the plan. */
export const PART =
  /^(?:section|part|chapter|appendix|annex)\s+(?:\d{1,2}|[A-Z])\b(?!\s+(?:of|to|and|in|for|on|is|was|has|will|were|are|funded)\b)/i;
/** A heading over figures. */
export const PERFORMANCE = within([...HEADINGS.figures, ...HEADINGS.glossary]);
/** Words before a number that make an objective of a heading. */
export const OBJECTIVE_LABEL = new RegExp(`^${anyOf(OBJECTIVE_LABELS)}\\.?$`, 'i');
/** A sentence that only sends the reader elsewhere. */
export const CROSS_REFERENCE =
  /^(?:please\s+)?(?:see|refer to|as (?:per|above|reported))\b.*\b(?:above|below|under|overleaf|section|page|aim|objective|priority)\b/i;
export const GLOSSARY = within(HEADINGS.glossary);
/** A title that only numbers a part of the document. */
export const PART_TITLE = /^(?:priority|section|theme|objective|part|chapter|strand|table|figure|chart)\s+\w{1,3}\b/i;
