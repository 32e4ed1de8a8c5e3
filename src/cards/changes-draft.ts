import type { ChangesAnswer, CommitmentEntry, MeasureRun } from '../ask/answer';
import { dateWords, standingBrief } from '../ask/due-words';
import type { Pair } from '../library/what-changed';
import { periodName } from '../plan/period-name';
import type { Objective } from '../plan/records';
import { draftFrom, type Draft, type Entry, type Tone } from './draft';
import { numbered } from './numbered';
import { countsFromApril, runRow } from './run-entries';
import { shorten } from './shorten';
import { sourcesOf } from './sources';
import { bulletEntries } from './text-entries';

const TITLE = 140;

/** What is different, the objectives first, then promises, then figures; what moved the wrong way before what moved the right way. */
export function changesDraft(answer: ChangesAnswer): Draft {
  const { changes, moved, objective, measuresFirst } = answer;
  const { objectives, measures, updates } = changes;
  const ofObjectives: readonly Entry[] = [
    ...objectives.added.map((one) => point(objective ? 'New objective' : 'New objectives', numbered(one))),
    ...objectives.gone.map((one) => point('No longer in the plan', numbered(one))),
    ...objectives.reworded.flatMap((pair) => reworded(pair)),
    ...objectives.renumbered.map((pair) => point('Renumbered', `${numbered(pair.now)} (was ${pair.before.number ?? 'without a number'})`)),
    ...objectives.status.map((pair) => fromTo('Status', pair, ({ status }) => status)),
    ...objectives.lead.map((pair) => fromTo('Lead', pair, ({ lead }) => lead)),
    ...promiseEntries(answer),
    ...(objective ? updateEntries(answer) : []),
  ];
  const ofMeasures: readonly Entry[] = [
    ...measures.added.map((measure) => row('New measures', measure.name, measure.current?.text ?? 'no figure')),
    ...measures.gone.map((measure) => row('Measures no longer reported', measure.name, '')),
    ...measureNotes(moved).map((text): Entry => ({ group: 'Measures', content: { form: 'sentence', text } })),
    ...[...moved].sort((a, b) => rank(a) - rank(b)).map((run): Entry => ({ group: 'Measures', content: runRow(run) })),
  ];
  return {
    ...draftFrom(answer),
    ...(objective ? { title: shorten(numbered(objective), 300) } : {}),
    entries: measuresFirst ? [...ofMeasures, ...ofObjectives] : [...ofObjectives, ...ofMeasures],
    closing: [...(objective || updates.added.length + updates.reworded.length === 0 ? [] : [updatesNote(answer)])],
    sources: sourcesOf({ citations: citationsOf(answer), told: true }),
  };
}

/** Stands with the rows, which the first card may have no room for. */
function measureNotes(moved: readonly MeasureRun[]): readonly string[] {
  const notes = [...countsFromApril(moved), ...(moved.some(({ change }) => change) ? ['Changes are computed.'] : [])];
  return notes.length === 0 ? [] : [notes.join(' ')];
}

const point = (group: string, text: string): Entry => ({ group, content: { form: 'point', text: shorten(text, TITLE) } });
const row = (group: string, name: string, value: string, tone: Tone = 'plain', detail?: string): Entry => ({
  group,
  content: { form: 'row', name: shorten(name, TITLE), value, ...(detail ? { detail } : {}), tone },
});

function reworded({ before, now }: Pair<Objective>): Entry[] {
  return [
    {
      group: 'Reworded',
      content: { form: 'point', text: shorten(numbered(now), TITLE), detail: `was "${shorten(before.title, TITLE)}"` },
    },
  ];
}

function fromTo(group: string, { before, now }: Pair<Objective>, of: (one: Objective) => string | undefined): Entry {
  const [then, later] = [of(before) ?? '', of(now) ?? ''];
  // Two job titles have no room beside a name.
  return then.length + later.length > 24
    ? { group, content: { form: 'point', text: shorten(numbered(now), 90), detail: `${then} → ${later}` } }
    : row(group, shorten(numbered(now), 90), `${then} → ${later}`);
}

function promiseEntries({ changes, commitments }: ChangesAnswer): Entry[] {
  const entry = (id: string): CommitmentEntry | undefined => commitments.find(({ commitment }) => commitment.id === id);
  const rows = (group: string, list: readonly { readonly id: string }[], tone: Tone): Entry[] =>
    list.flatMap(({ id }) => {
      const found = entry(id);
      return found ? [promiseRow(group, found, tone)] : [];
    });
  const { slipped, delivered, added } = changes.commitments;
  return [
    ...rows('Promises that slipped', slipped, 'attention'),
    ...rows('Promises kept', delivered, 'good'),
    ...rows('New promises', added, 'plain'),
  ];
}

function promiseRow(group: string, { commitment, standing, objective }: CommitmentEntry, tone: Tone): Entry {
  const name = commitment.what.length < 24 ? commitment.text : commitment.what;
  const detail = [objective?.number === undefined ? '' : `Objective ${objective.number}`, standingBrief(standing)].filter(
    (part) => part !== '',
  );
  return row(group, shorten(name, 80), standing.due ? shorten(dateWords(standing.due), 40) : 'no date', tone, detail.join(' · '));
}

function updateEntries({ changes: { updates } }: ChangesAnswer): readonly Entry[] {
  return [...updates.reworded.map(({ now }) => now), ...updates.added].flatMap((update) =>
    bulletEntries(update.text, { group: 'Reported since' }),
  );
}

/** Worse before better, what cannot be judged last. */
function rank({ change }: MeasureRun): number {
  return change?.verdict === 'worse' ? 0 : change?.verdict === 'better' ? 1 : 2;
}

function updatesNote({ changes: { updates }, now }: ChangesAnswer): string {
  const count = updates.added.length + updates.reworded.length;
  return `${count} ${count === 1 ? 'update' : 'updates'} in ${periodName(now)}: ask for an objective to read them.`;
}

function citationsOf({ changes: { objectives, updates, measures } }: ChangesAnswer) {
  const pairs = [...objectives.reworded, ...objectives.renumbered, ...objectives.status, ...objectives.lead, ...measures.moved];
  const records = [
    ...objectives.added,
    ...objectives.gone,
    ...pairs.flatMap(({ before, now }) => [now, before]),
    ...updates.added,
    ...measures.added,
  ];
  return records.flatMap(({ citations }) => citations.slice(0, 1));
}
