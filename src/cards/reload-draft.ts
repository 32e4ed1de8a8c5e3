import { count } from '../plan/count';
import type { FileOutcome, Move, ReloadChanges, ReloadReport } from '../library/reload-report';
import { actButton } from './act-button';
import { recordsInWords } from './counted-records';
import type { Draft, Entry } from './draft';
import { plainDraft } from './plain-draft';
import { momentName } from './moment';
import { shorten } from './shorten';

/** More documents than these are counted, not named. */
const NAMED = 3;
const WORDS = 140;
const LONGEST_VALUE = 24;

/** What was read, in one sentence: "I read 40 documents: 27 objectives, 171 updates and 143 measures." */
export function reportHeadline({ files, records }: ReloadReport): string {
  const read = files.filter(({ did }) => did === 'read' || did === 'unchanged').length;
  const recorded = recordsInWords(records);
  return `I read ${count(read, 'document')}${recorded === '' ? ', and recognised nothing of a plan' : `: ${recorded}`}.`;
}

/** What a reload did: first what could not be read, then what is different, then, behind "Show all", what to know of each document. */
export function reloadDraft(report: ReloadReport, kind: 'swapped' | 'same'): Draft {
  const { files, changes, before } = report;
  const different = changes ? changeEntries(changes) : [];
  const headline = kind === 'same' ? 'Nothing has changed: the documents are those I read before.' : reportHeadline(report);
  return {
    ...plainDraft(headline),
    facts: [didInWords(files), ...(kind === 'swapped' && changes && different.length === 0 ? [stillLine(report)] : []), madeLine(report)],
    entries: [...troubleEntries(files), ...different, ...noteEntries(files)],
    rest: { verb: 'reload-report', data: { report: report.id } },
    acts: before && kind === 'swapped' ? [actButton('Undo this reload', 'undo-reload', { report: report.id })] : [],
  };
}

/** Back to the reading before. */
export function undoDraft(report: ReloadReport): Draft {
  const { at, files, changes, records, before } = report;
  return {
    ...plainDraft(`I am back to what I read on ${momentName(at)}: ${recordsInWords(records) || 'nothing'}.`),
    facts: [...(before ? [`In place of what was read on ${momentName(before.at)}.`] : []), madeLine(report)],
    entries: [...troubleEntries(files), ...(changes ? changeEntries(changes) : [])],
    closing: ['The folder is as it was left. "reload" reads it again.'],
    rest: { verb: 'reload-report', data: { report: report.id } },
  };
}

/** The version says of all that is recorded, what is compared says of most of it. */
function stillLine({ version, before }: ReloadReport): string {
  return version === before?.version
    ? 'Nothing that is recorded has changed.'
    : 'No figure, sum, date or wording has changed that I compare.';
}

function madeLine({ milliseconds, version, by }: ReloadReport): string {
  return `${milliseconds.toLocaleString('en-GB')} ms · version ${version} · by ${by}`;
}

const DID: readonly (readonly [FileOutcome['did'], string])[] = [
  ['read', 'read anew'],
  ['unchanged', 'unchanged'],
  ['kept', 'kept from before'],
  ['refused', 'refused'],
  ['gone', 'gone'],
];

function didInWords(files: readonly FileOutcome[]): string {
  const told = DID.flatMap(([did, words]) => {
    const these = files.filter((file) => file.did === did).map(({ file }) => file);
    if (these.length === 0) return [];
    return [`${these.length} ${words}${did === 'read' && these.length <= NAMED ? ` (${these.join(', ')})` : ''}`];
  });
  return `Documents: ${told.join(', ') || 'none'}`;
}

function troubleEntries(files: readonly FileOutcome[]): Entry[] {
  const of = (did: FileOutcome['did'], group: string): Entry[] =>
    files.filter((file) => file.did === did).map(({ notes, file }) => point(group, notes[0]?.message ?? file));
  return [
    ...of('refused', 'Could not be read'),
    ...of('kept', 'Could not be read; kept from before'),
    ...of('gone', 'No longer in the folder'),
  ];
}

function changeEntries({ objectives, updates, measures, awards, promises }: ReloadChanges): Entry[] {
  return [
    ...measures.moved.map((move) => moveEntry('Figures that moved', move, move.figure)),
    ...awards.moved.map((move) => moveEntry('Awards of another sum', move)),
    ...promises.moved.map((move) => moveEntry('Promises of another date', move)),
    ...objectives.moved.map((move) => moveEntry('Statuses and leads', move)),
    ...objectives.added.map((title) => point('New objectives', title)),
    ...objectives.gone.map((title) => point('Objectives no longer there', title)),
    ...objectives.reworded.map((pair) => rewordedEntry('Objectives reworded', pair)),
    ...measures.added.map((name) => point('New measures', name)),
    ...measures.gone.map((name) => point('Measures no longer there', name)),
    ...awards.added.map((award) => point('New awards', award)),
    ...awards.gone.map((award) => point('Awards no longer there', award)),
    ...countEntries('Updates', updates),
    ...updates.reworded.map((pair) => rewordedEntry('Updates reworded', pair)),
    ...countEntries('Promises', promises),
  ];
}

function moveEntry(group: string, { name, before, now }: Move, detail?: string): Entry {
  const value = `${before} → ${now}`;
  // Two dates have no room beside a name.
  if (value.length > LONGEST_VALUE) return point(group, shorten(name, WORDS), detail === undefined ? value : `${value} (${detail})`);
  return { group, content: { form: 'row', name: shorten(name, WORDS), value, ...(detail !== undefined && { detail }), tone: 'plain' } };
}

function rewordedEntry(group: string, { before, now }: { readonly before: string; readonly now: string }): Entry {
  return { group, content: { form: 'point', text: shorten(now, WORDS), detail: `was "${shorten(before, WORDS)}"` } };
}

function countEntries(group: string, { added, gone }: { readonly added: number; readonly gone: number }): Entry[] {
  const told = [...(added > 0 ? [`${added} new`] : []), ...(gone > 0 ? [`${gone} no longer there`] : [])];
  return told.length === 0 ? [] : [point(group, told.join(', '))];
}

function noteEntries(files: readonly FileOutcome[]): Entry[] {
  return files.flatMap(({ file, did, notes }) => {
    const left = did === 'refused' || did === 'kept' ? notes.slice(1) : notes;
    return left.map(({ message, at }): Entry => ({ ...point(`Notes on ${file}`, message, at), behind: true }));
  });
}

function point(group: string, text: string, detail?: string): Entry {
  return { group, content: { form: 'point', text, ...(detail !== undefined && { detail }) } };
}
