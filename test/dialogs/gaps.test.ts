import { exportDialog, exportedDialog } from '../../dialogs/export';
import { gapsDialog } from '../../dialogs/gaps';
import { gapsOf } from '../../dialogs/gaps-of';
import { daysInWords, gapsUntil, momentFrom } from '../../dialogs/gaps-window';
import type { Reply } from '../../dialogs/reply';
import { ratedDialog } from '../../dialogs/rated';
import type { FilePlace, Turn } from '../../dialogs/turn';
import { visibleText } from '../../src/cards/visible-text';
import type { Snapshot } from '../../src/library/snapshot';
import { anObjective, anUpdate } from '../builders/records';
import { aSnapshotOf } from '../builders/snapshots';
import { AT, aTurn, pressed, said } from '../builders/turns';
import { submits, titles } from '../cards/sent';
import { aGapsDesk, aQuestion } from './gaps-desk';

const DAY = 86_400_000;
const ago = (days: number): Date => new Date(AT.getTime() - days * DAY);
const { from } = gapsUntil(AT);

let snapshot: Snapshot;
beforeAll(() => {
  snapshot = aSnapshotOf({ file: 'plan.md', records: [anObjective(), anUpdate({ text: 'Officers made 412 arrests.' })] });
});

/** The one reply of a dialog that takes the turn. */
function only(replies: readonly Reply[] | undefined): Reply {
  const [reply] = replies ?? [];
  if (!reply || replies?.length !== 1) throw new Error(`${replies?.length ?? 'No'} replies where one was expected`);
  return reply;
}

describe('what was asked in some days', () => {
  it('is counted by what came of it, greetings and what is outside the plan apart', () => {
    const questions = [
      aQuestion('drones', { asker: 'a' }),
      aQuestion('burglary', { kind: 'measure', up: 2, asker: 'a' }),
      aQuestion('da numbers', { kind: 'choice', asker: 'b' }),
      aQuestion('the second', { kind: 'measure', chose: true, down: 1, asker: 'b' }),
      aQuestion('help', { kind: 'guidance', about: 'help', asker: 'c' }),
      aQuestion('a joke', { kind: 'guidance', about: 'out-of-scope', asker: 'c' }),
    ];
    expect(gapsOf(questions, snapshot, from, AT)).toMatchObject({
      ...{ days: 28, asked: 4, answered: 2, askedBack: 1, chosen: 1, unanswered: 1, outside: 1, help: 1, up: 2, down: 1, people: 3 },
    });
  });

  it('is what was asked in them, the last moment included', () => {
    const questions = [
      aQuestion('a', { at: ago(28.01) }),
      aQuestion('b', { at: ago(28) }),
      aQuestion('c', { at: AT }),
      aQuestion('d', { at: ago(-1) }),
    ];
    expect(gapsOf(questions, snapshot, from, AT).asked).toBe(2);
  });

  it('has those in vain by subject, the most frequent first, named as they were put last', () => {
    const questions = [
      aQuestion('any drones?', { topic: 'drone' }),
      aQuestion('canteen', { topic: 'canteen' }),
      aQuestion('Drones', { topic: 'drone' }),
      aQuestion('drones!', { topic: 'drone' }),
      aQuestion('drone pilots', { topic: 'drone' }),
      aQuestion('how many drones', { topic: 'drone' }),
      aQuestion('what of drones', { topic: 'drone' }),
    ];
    const { topics } = gapsOf(questions, snapshot, from, AT);
    expect(topics).toEqual([
      { label: 'what of drones', count: 6, examples: ['how many drones', 'drone pilots', 'drones!'] },
      { label: 'canteen', count: 1, examples: [] },
    ]);
  });

  it('keeps apart what has no subject, by its wording', () => {
    const { topics } = gapsOf(
      [aQuestion('why?', { topic: '' }), aQuestion('Why', { topic: '' }), aQuestion('when?', { topic: '' })],
      snapshot,
      from,
      AT,
    );
    expect(topics.map(({ label, count }) => [label, count])).toEqual([
      ['Why', 2],
      ['when?', 1],
    ]);
  });

  it('names the words that no document knows, of questions in vain alone', () => {
    const questions = [aQuestion('how many were nicked'), aQuestion('nicked last year'), aQuestion('tasers', { kind: 'measure' })];
    expect(gapsOf(questions, snapshot, from, AT).words.map(({ word, count }) => [word, count])).toEqual([['nicked', 2]]);
  });

  it('has the answers that somebody was not content with, and why', () => {
    const { disliked } = gapsOf([aQuestion('burglary', { kind: 'measure', down: 2, comments: ['old figure'] })], snapshot, from, AT);
    expect(disliked).toEqual([{ question: 'burglary', down: 2, comments: ['old figure'] }]);
  });
});

describe('"gaps"', () => {
  const questions = [
    aQuestion('how many were nicked', { topic: 'nick' }),
    aQuestion('burglary', { kind: 'measure', down: 1, comments: ['last year?'] }),
  ];

  it.each([
    'gaps',
    'Show gaps',
    'show me the gaps please',
    'what did people ask in vain?',
    'unanswered questions',
    'list unanswered questions',
  ])('%j shows them, and that is written down', async (text) => {
    const { desk, audit } = aGapsDesk(snapshot, { questions });
    const { card, text: plain, summary } = only(await gapsDialog(aTurn(said(text)), desk));
    expect(summary).toBe('1 of 2 questions found nothing in the last 28 days.');
    expect(visibleText(card)).toContain('how many were nicked');
    expect(plain).toContain('last year?');
    expect(titles(card)).toEqual(['Add "nicked"', 'Export']);
    expect(submits(card)).toEqual([
      { verb: 'add-word', word: 'nicked' },
      { verb: 'export-gaps', to: AT.toISOString() },
    ]);
    expect(audit).toMatchObject([{ act: 'see gaps', outcome: 'done', at: AT }]);
  });
  it.each(['mind the gaps in pay', 'gaps in custody cover', 'what are unanswered calls', ''])('%j is no such thing', async (text) =>
    expect(await gapsDialog(aTurn(said(text)), aGapsDesk(snapshot, { questions }).desk)).toBeUndefined(),
  );
  it('goes on where a card ended, in the same days, and is one look', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      aQuestion(`question ${at} about ${'something rather long '.repeat(5)}`, { topic: String(at) }),
    );
    const { desk, audit } = aGapsDesk(snapshot, { questions: many });
    const first = only(await gapsDialog(aTurn(said('gaps')), desk));
    const data = submits(first.card).at(-1);
    if (typeof data !== 'object') throw new Error('The last button leads to no more.');
    const { verb, ...more } = data as { verb: string };
    expect(verb).toBe('gaps');
    const rest = only(await gapsDialog(aTurn(pressed(verb, more)), desk));
    expect(visibleText(rest.card)).toContain('Continued');
    expect(audit).toHaveLength(1);
  });
  it('of an older card names the day that its days end with', async () => {
    const { desk } = aGapsDesk(snapshot, { questions: [aQuestion('how many were nicked', { at: ago(4) })] });
    const press = pressed('gaps', { from: 0, to: ago(3).toISOString() });
    expect(only(await gapsDialog(aTurn(press), desk)).summary).toBe('The one question asked in the 28 days to 12 January found nothing.');
    const offer = pressed('export-gaps', { to: ago(3).toISOString() });
    expect(only(await exportDialog(aTurn(offer), desk)).text).toBe('The questions of the 28 days to 12 January, as a file for Excel.');
  });
  it('is refused to anybody else, and the attempt written down', async () => {
    const { desk, audit } = aGapsDesk(snapshot, { questions, role: 'other' });
    const { text } = only(await gapsDialog(aTurn(said('gaps')), desk));
    expect(text).toMatch(/^Only an admin/);
    expect(text).not.toContain('nicked');
    expect(audit).toMatchObject([{ act: 'see gaps', outcome: 'refused' }]);
  });
  it('that fails is written down as failed, and thrown on', async () => {
    const { desk, audit } = aGapsDesk(snapshot, { questions });
    const broken = {
      ...desk,
      ...(desk.questions && { questions: { ...desk.questions, since: () => Promise.reject(new Error('The store is gone.')) } }),
    };
    await expect(gapsDialog(aTurn(said('gaps')), broken)).rejects.toThrow('The store is gone.');
    expect(audit).toMatchObject([{ act: 'see gaps', outcome: 'failed', detail: 'The store is gone.' }]);
  });
  it('says so where nothing is kept', async () =>
    expect(only(await gapsDialog(aTurn(said('gaps')), aGapsDesk(snapshot).desk)).text).toContain('QUESTION_LOG'));
  it('is a question like any other where nothing is administered', async () => {
    const { admin, ...desk } = aGapsDesk(snapshot, { questions }).desk;
    expect(admin).toBeDefined();
    expect(await gapsDialog(aTurn(said('gaps')), desk)).toBeUndefined();
  });
});

describe('the moment of a button', () => {
  it.each<[string, unknown, Date]>([
    ['is as it was written', ago(5).toISOString(), ago(5)],
    ['is 90 days ago at the earliest', ago(91).toISOString(), ago(90)],
    ['is so for one of long ago', '-271821-04-20T00:00:00.000Z', ago(90)],
    ['is now for one to come', ago(-1).toISOString(), AT],
    ['is now for none', 'soon', AT],
    ['is now for something else', 7, AT],
  ])('%s', (_name, data, moment) => expect(momentFrom(data, AT)).toEqual(moment));
  it('is of a day as clocks in the United Kingdom show it', () => {
    const now = new Date('2018-06-15T22:59:00Z');
    expect(daysInWords(new Date('2018-06-14T23:01:00Z'), now)).toBe('the last 28 days');
    expect(daysInWords(new Date('2018-06-14T22:59:00Z'), now)).toBe('the 28 days to 14 June');
  });
});

const PLACE: FilePlace = { uploadUrl: 'https://u', contentUrl: 'https://c', name: 'gaps-2018-01-15.csv', uniqueId: 'id', fileType: 'csv' };

describe('the export', () => {
  const questions = [
    aQuestion('=1+1 "nicked", he said', { confidence: 0.456, topic: 'nick', records: ['a/1', 'a/2'], comments: ['no', 'never'], down: 2 }),
    aQuestion('too old', { at: ago(40) }),
  ];
  const answered = (context: Readonly<Record<string, unknown>>, place?: FilePlace): Turn =>
    aTurn({ kind: 'answered-file', context, ...(place && { place }) });

  it('is offered as a file, and made when it is taken', async () => {
    const { desk, audit, files } = aGapsDesk(snapshot, { questions });
    const offer = only(await exportDialog(aTurn(said('export')), desk)).file;
    expect(offer).toMatchObject({ name: 'gaps-2018-01-15.csv', context: { verb: 'export-gaps' } });
    expect(audit).toEqual([]);
    const { taken, text } = only(await exportedDialog(answered(offer?.context ?? {}, PLACE), desk));
    expect(taken).toEqual({ name: PLACE.name, contentUrl: 'https://c', uniqueId: 'id', fileType: 'csv' });
    expect(text).toContain(PLACE.name);
    expect(files).toHaveLength(1);
    expect(Buffer.byteLength(files[0]?.text ?? '')).toBe(offer?.bytes);
    expect(audit).toMatchObject([{ act: 'export gaps', on: PLACE.name, outcome: 'done', detail: '1 question' }]);
  });
  it('is a table that Excel takes as it is meant', async () => {
    const { desk, files } = aGapsDesk(snapshot, { questions });
    await exportedDialog(answered({ verb: 'export-gaps' }, PLACE), desk);
    expect(files[0]?.text).toBe(
      '\uFEFFat,question,read as,kind,confidence,topic,records,chosen,thumbs up,thumbs down,comments,person\r\n' +
        `${aQuestion('').at.toISOString()},"'=1+1 ""nicked"", he said","'=1+1 ""nicked"", he said",not-recorded,0.46,nick,a/1 a/2,,0,2,"no\nnever",hash-1\r\n`,
    );
  });
  it.each([
    said('export'),
    said('Export the questions as CSV, please'.replace(',', '')),
    pressed('export-gaps', { to: ago(1).toISOString() }),
  ])('is asked for by %j', async (deed) =>
    expect(only(await exportDialog(aTurn(deed), aGapsDesk(snapshot, { questions }).desk)).file).toBeDefined(),
  );
  it('is of the days of the card it is pressed on', async () => {
    const { desk } = aGapsDesk(snapshot, { questions });
    const to = ago(2).toISOString();
    expect(only(await exportDialog(aTurn(pressed('export-gaps', { to })), desk)).file).toMatchObject({
      name: 'gaps-2018-01-13.csv',
      context: { to },
    });
  });
  it.each([ago(-3).toISOString(), 'soon', 7, null])('is of the last days for a damaged %j', async (to) => {
    const { desk } = aGapsDesk(snapshot, { questions });
    expect(only(await exportDialog(aTurn(pressed('export-gaps', { to })), desk)).file?.name).toBe('gaps-2018-01-15.csv');
  });
  it('is handed out in a personal chat alone', async () => {
    const turn = aTurn(said('export'));
    const { file, text } = only(
      await exportDialog({ ...turn, conversation: { ...turn.conversation, type: 'channel' } }, aGapsDesk(snapshot, { questions }).desk),
    );
    expect(file).toBeUndefined();
    expect(text).toContain('in our own chat');
  });
  it('is not made when it is declined', async () => {
    const { desk, files, audit } = aGapsDesk(snapshot, { questions });
    expect(only(await exportedDialog(answered({ verb: 'export-gaps' }), desk)).taken).toBeUndefined();
    expect(files).toEqual([]);
    expect(audit).toEqual([]);
  });
  it('says why when the file could not be put there, and writes it down', async () => {
    const { desk, audit } = aGapsDesk(snapshot, { questions, noFiles: 'The place is gone. Ask for the file again.' });
    const { text, taken } = only(await exportedDialog(answered({ verb: 'export-gaps' }, PLACE), desk));
    expect(text).toBe('The place is gone. Ask for the file again.');
    expect(taken).toBeUndefined();
    expect(audit).toMatchObject([{ act: 'export gaps', outcome: 'failed', detail: 'The place is gone. Ask for the file again.' }]);
  });
  it('is refused to anybody else, asked for and taken', async () => {
    const { desk, files } = aGapsDesk(snapshot, { questions, role: 'other' });
    expect(only(await exportDialog(aTurn(said('export')), desk)).file).toBeUndefined();
    expect(only(await exportedDialog(answered({ verb: 'export-gaps' }, PLACE), desk)).text).toMatch(/^Only an admin/);
    expect(files).toEqual([]);
  });
  it.each([{ verb: 'another' }, {}])('leaves the answer to another file (%j) to others', async (context) =>
    expect(await exportedDialog(answered(context, PLACE), aGapsDesk(snapshot, { questions }).desk)).toBeUndefined(),
  );
});

describe('a thumb', () => {
  it('is noted, and nothing said', async () => {
    const { desk, ratings } = aGapsDesk(snapshot, { questions: [] });
    expect(await ratedDialog(aTurn({ kind: 'rated', message: 'm-1', way: 'down', comment: 'old' }), desk)).toEqual([]);
    expect(ratings).toEqual([
      { rating: { conversation: 'chat-1', message: 'm-1', way: 'down', comment: 'old', at: AT }, asker: { id: 'person-1' } },
    ]);
  });
  it('is of the person as the directory knows them', async () => {
    const { desk, ratings } = aGapsDesk(snapshot, { questions: [] });
    const turn = aTurn({ kind: 'rated', message: 'm-1', way: 'up' });
    await ratedDialog(
      { ...turn, person: { id: 'person-1', objectId: 'o-1' }, conversation: { ...turn.conversation, tenant: 't-1' } },
      desk,
    );
    expect(ratings[0]?.asker).toEqual({ tenant: 't-1', id: 'o-1' });
  });
  it('is nobody else’s turn where nothing is kept', async () =>
    expect(await ratedDialog(aTurn({ kind: 'rated', message: 'm-1', way: 'up' }), aGapsDesk(snapshot).desk)).toEqual([]));
});
