import { measuresByAim, updatesByObjective } from '../library/links';
import type { Snapshot } from '../library/snapshot';
import { STOP_WORDS } from '../library/stop-words';
import { wordsOf } from '../library/words';
import type { Measure } from '../plan/records';
import { conceptsOf } from './concepts';
import { coverage } from './find';
import { presence } from './presence';
import { lasts, type Memory } from './memory';
import type { Concept, Wanted } from './question';
import { sheetOf } from './sheet-of';

const OPENS =
  /\binstead\b|^(?:and|what about|how about|what of|just|only|but|also|exclude|excluding|except|without|not|same for|same|why|which|who|when|where|more|any more|the other|those|these|that|it|then|or|ok|so)\b/i;
const POINTS_BACK = /\b(?:it|its|that|those|these|them|they|this one|that one|there|the same|of those|of them|before)\b/i;
const ONLY_A_PLACE = /^(?:and |what about |how about )?(?:in|at|around|for|near)\b/i;
/** "biggest award", "which measures got worse": a question of its own. */
const NAMES_A_KIND = /\b(?:awards?|grants?|funding|measures|objectives|themes|aims)\b/i;
/** "Which measures got worse", "what is due in Q4": of the whole plan, whatever was talked about. */
const ASKS_OF_ALL =
  /^(?:which|what) (?:measures|awards|commitments|promises) \w+|\b(?:due|overdue|planned|to (?:launch|start|happen))\b.*\b(?:in|by|before) (?:the )?(?:q[1-4]|qtr|quarter|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d)/i;
/** "burglary figures" asks for all there is. */
const WHOLE = /\b(?:figures?|figs|stats|numbers|data)\b/i;
/** With more topics than this a question is one of its own, however it opens. */
const MOST_AFTER_OPENING = 3;
const MOST_AFTER_AND = 5;
/** All of a short question is found in something. */
const ALL = 0.9;

/** Whether a question makes sense only with what was said before: it opens like one, points back, or names only a part of what was talked about. */
export function leansOnMemory(text: string, own: readonly Concept[], memory: Memory, snapshot: Snapshot): boolean {
  const topics = own.filter((concept) => concept.role === 'topic' || concept.role === 'place');
  if (topics.length === 0 && ASKS_OF_ALL.test(text) && !POINTS_BACK.test(text)) return false;
  if (topics.length === 0) return !(NAMES_A_KIND.test(text) && !OPENS.test(text) && !POINTS_BACK.test(text));
  if (ONLY_A_PLACE.test(text) && topics.every((concept) => concept.role === 'place')) return true;
  if (!WHOLE.test(text) && namesPartOf(topics, memory, snapshot)) return true;
  const words = text.split(' ').filter((word) => !STOP_WORDS.has(word.toLowerCase())).length;
  return (
    (OPENS.test(text) && topics.length <= (/^and\b/i.test(text) ? MOST_AFTER_AND : MOST_AFTER_OPENING)) ||
    (POINTS_BACK.test(text) && words <= 6)
  );
}

const OF_THAT = /^(?:and |so |ok )*(?:who|whos|who's|when|where|why|how)\b.*\b(?:it|that|this|they|them|those|these)\b/i;
const MOST_OF_THAT = 2;

/** "When did that start", "who is trialling it": what is said of what was talked about before, whose own words name no subject. */
export function asksOfThat(text: string, own: readonly Concept[]): boolean {
  const topics = own.filter(({ role }) => role === 'topic');
  return (
    topics.length > 0 &&
    topics.length <= MOST_OF_THAT &&
    OF_THAT.test(text) &&
    text.split(' ').length <= 6 &&
    own.every(({ role }) => role !== 'place')
  );
}

/** A concept that ranks what is found and is not looked for. */
export function onlyRanks(concept: Concept): Concept {
  return concept.role === 'topic' ? { ...concept, role: 'cue', weight: concept.weight * 0.15 } : concept;
}

function measuresBefore(memory: Memory, snapshot: Snapshot): Measure[] {
  return (memory.subject.measures ?? []).flatMap((id) => {
    const record = snapshot.byId.get(id);
    return record?.kind === 'measure' ? [record] : [];
  });
}

/** "incidents", after a measure: another row of its table, or something its commentary counts; "training", after an objective: one of its updates. */
function namesPartOf(topics: readonly Concept[], memory: Memory, snapshot: Snapshot): boolean {
  if (topics.some((concept) => !concept.known)) return false;
  const before = measuresBefore(memory, snapshot);
  if (before.some((measure) => measure.commentaryFigures.some((said) => coverage(topics, sheetOf(said.sentence)) >= ALL))) return true;
  if (rowsBeside(memory, snapshot).some((row) => coverage(topics, sheetOf(row.name)) >= ALL)) return true;
  const { objective } = memory.subject;
  return (
    objective !== undefined &&
    (updatesByObjective(snapshot).get(objective) ?? []).some((record) => coverage(topics, sheetOf(record.text)) >= ALL)
  );
}

/** The rows of the tables that the measures talked about before stand in, these among them. */
function rowsBeside(memory: Memory, snapshot: Snapshot): Measure[] {
  const aims = new Set(measuresBefore(memory, snapshot).flatMap((measure) => measure.aim ?? []));
  return [...aims].flatMap((aim) => measuresByAim(snapshot).get(aim) ?? []);
}

const ONLY_A_TOTAL = /\b(?:totals?|altogether|add\w*(?: \w+)? up|sum)\b/i;

/** What was wanted before is wanted still, unless this question wants something of its own; after awards a total is one of money. */
export function withCarried(wanted: ReadonlySet<Wanted>, memory: Memory, text: string): ReadonlySet<Wanted> {
  if (memory.subject.wanted.includes('money') && ONLY_A_TOTAL.test(text)) return new Set(['money']);
  const asksAnew = [...wanted].some((each) => lasts(each) || each === 'comparison' || each === 'objective');
  return asksAnew ? wanted : new Set([...wanted, ...memory.subject.wanted]);
}

/**
 * What was talked about before, weaker than what is said now. A place said now takes the place of the one before, a row of a table the row before
 * ("racist hate crime", then "homophobic").
 */
export function carry(memory: Memory, own: readonly Concept[], snapshot: Snapshot): Concept[] {
  const said = new Set(
    own
      .filter((concept) => concept.role !== 'excluded')
      .flatMap((concept) => concept.alternatives.flatMap((alternative) => alternative.terms)),
  );
  const placed = own.some((concept) => concept.role === 'place');
  // "and in Slough?" asks for the same subject there: all of the subject is asked again.
  const whereOnly = placed && own.every((concept) => concept.role !== 'topic');
  const before = memory.subject.terms.filter((term) => !(placed && memory.subject.places.includes(term)));
  const ofTheRowBefore = toldTheRowBefore(own, memory, snapshot);
  const carried = before.flatMap((term) => conceptsOf(wordsOf(term), snapshot, () => false));
  return carried
    .filter((concept) => !concept.alternatives.some((alternative) => alternative.terms.every((term) => said.has(term))))
    .filter((concept) => !ofTheRowBefore(concept))
    .map((concept) => {
      if (memory.subject.places.includes(concept.words)) return { ...concept, index: -1, role: 'place' };
      return whereOnly ? { ...concept, index: -1 } : { ...concept, index: -1, role: 'carried', weight: concept.weight * 0.5 };
    });
}

/** Tells of a word whether it named the row before and not the one that is asked for now. */
function toldTheRowBefore(own: readonly Concept[], memory: Memory, snapshot: Snapshot): (concept: Concept) => boolean {
  const topics = own.filter((each) => each.role === 'topic');
  const rows = topics.length === 0 ? [] : rowsBeside(memory, snapshot);
  const asked = rows.filter((row) => coverage(topics, sheetOf(row.name)) >= ALL);
  if (asked.length === 0) return () => false;
  return (concept) => {
    const has = (row: Measure): boolean => presence(concept, sheetOf(row.name)) > 0.3;
    return rows.some(has) && !asked.some(has);
  };
}
