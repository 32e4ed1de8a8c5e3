import type { HistoryAnswer, ToldIn } from '../ask/answer';
import { dateWords, standingBrief } from '../ask/due-words';
import type { Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import { draftFrom, type Draft, type Entry } from './draft';
import { countsFromApril, runRow } from './run-entries';
import { saysTheSame } from './same-words';
import { shorten } from './shorten';
import { severalDocuments, sourcesOf } from './sources';
import { spotsOf } from './spots';
import { bulletEntries } from './text-entries';
import { notLoaded } from './trend-draft';

/** Updates of each report in sight at first, and characters of each. */
const FIRST_UPDATES = 2;
const BRIEF = 150;
const PROMISE = 110;

/** An objective or a topic from report to report, the newest first; updates in brief, and in full behind "Show all". */
export function historyDraft(answer: HistoryAnswer): Draft {
  const { told, measures, commitments } = answer;
  const citations = told.flatMap(({ updates }) => updates.flatMap(({ record }) => record.citations));
  return {
    ...draftFrom(answer),
    facts: factsOf(answer),
    entries: [
      ...told.flatMap((each) => briefEntries(each)),
      ...commitments.map(promiseRow),
      ...measures.map((run): Entry => ({ group: 'Measures', content: runRow(run) })),
      ...told.flatMap((each) => fullEntries(each)),
    ],
    closing: [...countsFromApril(measures), ...(measures.some(({ change }) => change) ? ['Changes are computed.'] : [])],
    sources: sourcesOf(
      { citations, ...(severalDocuments(citations) && { told: true }) },
      { citations: measures.flatMap(({ measure }) => measure.citations), told: true },
    ),
  };
}

/** What moved of the objective itself, each in a line: another lead, other words, another number; and what is not there to be told. */
function factsOf({ told, missing, absent = [], objective }: HistoryAnswer): readonly string[] {
  const leads = changesOf(told, ({ lead }) => lead);
  const titles = changesOf(told, ({ title }) => title);
  const numbers = changesOf(told, ({ number }) => number);
  return [
    ...(leads.length > 1
      ? [`Lead: ${leads.map(({ said, period }) => `${said} (${periodName(period)})`).join(' → ')}`]
      : leads.map(({ said }) => `Lead: ${said}`)),
    ...numbers.slice(0, -1).map(({ said, until }) => `Was ${said} in ${periodName(until)}.`),
    ...titles.slice(0, -1).map(({ said, until }) => `Was "${shorten(said, 160)}" in ${periodName(until)}.`),
    ...(absent.length > 0 && objective ? [`Not in the report of ${absent.join(' or ')}.`] : []),
    ...(missing.length > 0 ? [notLoaded(missing)] : []),
  ];
}

/** What was said, oldest first, each time it became something else, with the first and the last report that said it so. */
function changesOf(told: readonly ToldIn[], of: (one: ToldIn) => string | undefined) {
  const changes: { readonly said: string; readonly period: Period; until: Period }[] = [];
  for (const one of [...told].reverse()) {
    const said = of(one);
    const last = changes.at(-1);
    if (said === undefined) continue;
    if (last && saysTheSame(last.said, said)) last.until = one.period;
    else changes.push({ said, period: one.period, until: one.period });
  }
  return changes;
}

const groupOf = ({ period, status }: ToldIn): string => `${periodName(period)}${status === undefined ? '' : `: ${status}`}`;

function briefEntries(told: ToldIn): readonly Entry[] {
  const group = groupOf(told);
  const { updates } = told;
  if (updates.length === 0) return [{ group, content: { form: 'sentence', text: 'No update is recorded.' } }];
  const shown = updates
    .slice(0, FIRST_UPDATES)
    .map(({ record }): Entry => ({ group, content: { form: 'point', text: shorten(record.text, BRIEF) } }));
  const left = updates.length - FIRST_UPDATES;
  return left > 0 ? [...shown, { group, content: { form: 'sentence', text: `and ${left} more` } }] : shown;
}

/** Every update that is not in sight, or not whole. */
function fullEntries(told: ToldIn): readonly Entry[] {
  return told.updates
    .filter(({ record }, at) => at >= FIRST_UPDATES || record.text.length > BRIEF)
    .flatMap(({ record }) =>
      bulletEntries(record.text, { group: `${periodName(told.period)} in full`, behind: true, detail: spotsOf(record.citations) }),
    );
}

function promiseRow({ commitment, standing }: HistoryAnswer['commitments'][number]): Entry {
  const { state, due } = standing;
  const tone = state === 'delivered' ? 'good' : state === 'due' || state === 'undated' ? 'plain' : 'attention';
  const made = commitment.period ? `promised in ${periodName(commitment.period)}` : '';
  return {
    group: 'Promises',
    content: {
      form: 'row',
      name: shorten(commitment.what.length < 24 ? commitment.text : commitment.what, PROMISE),
      value: due ? shorten(dateWords(due), 40) : 'no date',
      detail: [standingBrief(standing), made].filter((part) => part !== '').join(' · '),
      tone,
    },
  };
}
