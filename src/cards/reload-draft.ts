import { count } from '../plan/count';
import type { FileOutcome, ReloadChanges, ReloadReport } from '../library/reload-report';
import { actButton } from './act-button';
import { recordsInWords } from './counted-records';
import type { Draft, Entry } from './draft';
import { plainDraft } from './plain-draft';
import { momentName } from './moment';

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
    facts: [
      didInWords(files),
      ...(kind === 'swapped' && changes && different.length === 0 ? ['No objective, update or measure has changed.'] : []),
      madeLine(report),
    ],
    entries: [...troubleEntries(files), ...different, ...noteEntries(files)],
    rest: { verb: 'reload-report' },
    acts: before && kind === 'swapped' ? [actButton('Undo this reload', 'undo-reload', { version: report.version })] : [],
  };
}

/** Back to the reading before. */
export function undoDraft(report: ReloadReport): Draft {
  const { at, files, changes } = report;
  return {
    ...plainDraft(`I am back to what I read on ${momentName(at)}.`),
    facts: [madeLine(report)],
    entries: [...troubleEntries(files), ...(changes ? changeEntries(changes) : [])],
    closing: ['The folder is as it was left. "reload" reads it again.'],
    rest: { verb: 'reload-report' },
  };
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
    const many = files.filter((file) => file.did === did).length;
    return many === 0 ? [] : [`${many} ${words}`];
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

function changeEntries({ objectives, updates, measures }: ReloadChanges): Entry[] {
  return [
    ...measures.moved.map(({ name, figure, before, now }): Entry => ({
      group: 'Figures that moved',
      content: { form: 'row', name, value: `${before} → ${now}`, detail: figure, tone: 'plain' },
    })),
    ...objectives.added.map((title) => point('New objectives', title)),
    ...objectives.gone.map((title) => point('Objectives no longer there', title)),
    ...objectives.reworded.map(({ before, now }): Entry => ({
      group: 'Reworded',
      content: { form: 'point', text: now, detail: `was "${before}"` },
    })),
    ...measures.added.map((name) => point('New measures', name)),
    ...measures.gone.map((name) => point('Measures no longer there', name)),
    ...updateEntries(updates),
  ];
}

function updateEntries({ added, reworded, gone }: ReloadChanges['updates']): Entry[] {
  const told = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(reworded > 0 ? [`${reworded} reworded`] : []),
    ...(gone > 0 ? [`${gone} no longer there`] : []),
  ];
  return told.length === 0 ? [] : [point('Updates', told.join(', '))];
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
