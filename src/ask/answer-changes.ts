import { asReported } from '../library/as-reported';
import { changesBetween } from '../library/changes';
import type { Changes } from '../library/what-changed';
import { pairObjectives } from '../library/pair-objectives';
import type { Period } from '../plan/period';
import { periodName } from '../plan/period-name';
import type { Commitment, Measure, Objective, PlanRecord } from '../plan/records';
import type { ChangesAnswer } from './answer';
import { measuresOf } from './answer-history';
import { commitmentEntry } from './commitment-entry';
import type { Inquiry } from './inquiry';
import { runsOf } from './measure-run';
import { readingLine } from './reading-line';

/** What is different in one report from an earlier one; of one objective where it is named. Nothing where neither report has anything. */
export function answerChanges(before: Period, now: Period, inquiry: Inquiry, objective?: Objective): ChangesAnswer | undefined {
  const { snapshot, question } = inquiry;
  const [force] = question.forces;
  const [then, later] = [asReported(snapshot, before, force), asReported(snapshot, now, force)];
  const about = objective && recordsOf(objective, inquiry);
  const [old, fresh] = about ? [then.filter(about), later.filter(about)] : [then, later];
  if (old.length === 0 || fresh.length === 0) return undefined;
  const changes = changesBetween(old, fresh);
  const within: Period = { from: before.from, to: now.to };
  const promises: readonly Commitment[] = [...changes.commitments.delivered, ...changes.commitments.slipped, ...changes.commitments.added];
  return {
    kind: 'changes',
    before,
    now,
    changes,
    moved: runsOf(
      changes.measures.moved.map((move) => move.now),
      snapshot,
      { within },
    ),
    commitments: promises.map((commitment) => commitmentEntry(commitment, snapshot)),
    ...(objective && { objective }),
    ...(question.wanted.has('measures') && { measuresFirst: true as const }),
    headline: headlineOf(before, now, changes, objective),
    reading: readingLine([
      objective?.number && `objective ${objective.number}`,
      'what changed',
      `${periodName(before)} to ${periodName(now)}`,
    ]),
    again: question.again,
    next: nextFor(changes, objective),
  };
}

/** Whether a record is the objective or stands under it. */
function recordsOf(objective: Objective, inquiry: Inquiry): (record: PlanRecord) => boolean {
  const { snapshot } = inquiry;
  const same = snapshot.ofKind.objective.filter((other) => other === objective || pairObjectives([other], [objective]).length > 0);
  const ids = new Set(same.map(({ id }) => id));
  const names = new Set(measuresOf(objective, inquiry).map(nameOf));
  return (record) => {
    if (record.kind === 'objective') return ids.has(record.id);
    if (record.kind === 'measure') return (record.objective !== undefined && ids.has(record.objective)) || names.has(nameOf(record));
    return (record.kind === 'update' || record.kind === 'commitment') && record.objective !== undefined && ids.has(record.objective);
  };
}

const nameOf = ({ name, aim = '', place = '' }: Measure): string => `${name}|${aim}|${place}`;

const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

function headlineOf(before: Period, now: Period, changes: Changes, objective: Objective | undefined): string {
  const of = objective ? `${objective.number === undefined ? objective.title : `Objective ${objective.number}`}, ` : '';
  return `${of}${periodName(now)} against ${periodName(before)}: ${countsOf(changes, objective !== undefined)}.`;
}

/** What changed, in numbers; what did not is left out. */
function countsOf({ objectives, measures, commitments, updates }: Changes, ofOne: boolean): string {
  const moved = (verdict: 'better' | 'worse'): number => measures.moved.filter((move) => move.verdict === verdict).length;
  const [better, worse] = [moved('better'), moved('worse')];
  const parts: readonly (readonly [number, string])[] = [
    [objectives.added.length, ofOne ? 'a new objective' : counted(objectives.added.length, 'new objective')],
    [objectives.gone.length, ofOne ? 'no longer an objective' : `${counted(objectives.gone.length, 'objective')} gone`],
    [objectives.reworded.length, ofOne ? 'reworded' : `${objectives.reworded.length} reworded`],
    [objectives.renumbered.length, ofOne ? 'renumbered' : `${objectives.renumbered.length} renumbered`],
    [
      objectives.status.length,
      ofOne ? statusWords(objectives.status[0]) : counted(objectives.status.length, 'status', 'statuses').concat(' changed'),
    ],
    [objectives.lead.length, ofOne ? 'another lead' : counted(objectives.lead.length, 'new lead')],
    [commitments.delivered.length, `${counted(commitments.delivered.length, 'promise')} kept`],
    [
      commitments.slipped.length,
      `${commitments.delivered.length > 0 ? commitments.slipped.length : counted(commitments.slipped.length, 'promise')} slipped`,
    ],
    [measures.added.length, counted(measures.added.length, 'new measure')],
    [measures.gone.length, `${counted(measures.gone.length, 'measure')} gone`],
    [better, `${counted(better, 'measure')} better`],
    [worse, `${better > 0 ? worse : counted(worse, 'measure')} worse`],
    ...(ofOne
      ? [[updates.added.length + updates.reworded.length, counted(updates.added.length + updates.reworded.length, 'update')] as const]
      : []),
  ];
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length === 0 ? 'nothing that the documents tell is different' : said.join(', ');
}

function statusWords(pair: Changes['objectives']['status'][number] | undefined): string {
  return pair ? `${pair.before.status ?? ''}, then ${pair.now.status ?? ''}` : '';
}

function nextFor({ objectives }: Changes, objective: Objective | undefined): ChangesAnswer['next'] {
  const changed = [...objectives.added, ...objectives.reworded.map(({ now }) => now), ...objectives.status.map(({ now }) => now)];
  const numbers = [...new Set(objective ? [objective.number] : changed.map(({ number }) => number))].flatMap((number) => number ?? []);
  return numbers
    .slice(0, 2)
    .map((number) =>
      objective
        ? { label: `History of ${number}`, ask: `history of ${number}` }
        : { label: `Objective ${number}`, ask: `objective ${number}` },
    );
}
