import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addWordDialog, confirmWordDialog } from '../../dialogs/glossary';
import type { Reply } from '../../dialogs/reply';
import { takeTurn } from '../../dialogs/take-turn';
import { visibleText } from '../../src/cards/visible-text';
import { withTerm } from '../../src/library/glossary-row';
import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { aKnowledgeFolder, type KnowledgeFolder } from '../builders/knowledge-folder';
import { aDesk, aTurn, pressed, said } from '../builders/turns';
import { sent, submits, titles } from '../cards/sent';
import { aGapsDesk } from './gaps-desk';

const PLAN = `# Northmarch Constabulary Delivery Plan 2023-24: Quarter 2 update

## 1 Protecting vulnerable people

### 1.1 Fewer crimes on the roads

**Q2 update**

- The anti-social driving operation seized 30 vehicles.

| Measure | Comparison | Current |
| --- | --- | --- |
| Number of arrests | 400 | 412 |
| Burglary | 30 | 20 |
`;
const GLOSSARY = '# Glossary\n\n| Abbreviation | Meaning |\n| --- | --- |\n| OPD | Operation Dover |\n';

let folder: KnowledgeFolder;
let snapshot: Snapshot;
const load = (): Promise<Snapshot> => loadLibrary(folder.path, { reading: readHere });
beforeAll(async () => {
  folder = await aKnowledgeFolder({ 'plan.md': PLAN, 'glossary.md': GLOSSARY });
  snapshot = await load();
});
afterAll(() => folder.remove());

function only(replies: readonly Reply[] | undefined): Reply {
  const [reply] = replies ?? [];
  if (!reply || replies?.length !== 1) throw new Error(`${replies?.length ?? 'No'} replies where one was expected`);
  return reply;
}

/** What stands in the card's field. */
const field = ({ card }: Reply): unknown => sent(card).body.find(({ type }) => type === 'Input.Text');

describe('a word that no document knows', () => {
  it('is asked about: what the documents call it', async () => {
    const reply = only(await addWordDialog(aTurn(pressed('add-word', { word: 'nicked' })), aGapsDesk(snapshot).desk));
    expect(visibleText(reply.card)).toContain('No document knows "nicked".');
    expect(field(reply)).toMatchObject({ id: 'meaning', label: 'What do the documents call it?', isRequired: true });
    expect(field(reply)).not.toHaveProperty('value');
    expect(titles(reply.card)).toEqual(['Add to the glossary', 'Cancel']);
    expect(submits(reply.card)).toEqual([{ verb: 'confirm-word', word: 'nicked' }, { verb: 'cancel' }]);
  });
  it('comes with a near one of the documents, as they write it', async () =>
    expect(field(only(await addWordDialog(aTurn(pressed('add-word', { word: 'burglarize' })), aGapsDesk(snapshot).desk)))).toMatchObject({
      value: 'burglary',
    }));
  it('is nobody else’s to add', async () => {
    const { desk, audit, glossary } = aGapsDesk(snapshot, { role: 'other' });
    expect(only(await addWordDialog(aTurn(pressed('add-word', { word: 'nicked' })), desk)).text).toMatch(/^Only an admin/);
    expect(only(await confirmWordDialog(aTurn(pressed('confirm-word', { word: 'nicked', meaning: 'arrest' })), desk)).text).toMatch(
      /^Only an admin/,
    );
    expect(audit.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect(glossary.markdown).toBeUndefined();
  });
  it.each(['arrests', 'Burglary', 'seized vehicle', 'arrest'])('is not %j, which stands in them by now', async (word) => {
    const at = aGapsDesk(snapshot);
    const line = `"${word}" stands in the documents, so questions with it find what they say of it. Nothing needs to be added.`;
    const asked = only(await addWordDialog(aTurn(pressed('add-word', { word })), at.desk));
    const confirmed = only(await confirmWordDialog(aTurn(pressed('confirm-word', { word, meaning: 'vehicles' })), at.desk));
    for (const reply of [asked, confirmed]) {
      expect(reply.text).toBe(line);
      expect(field(reply)).toBeUndefined();
      expect(submits(reply.card)).toEqual([]);
    }
    expect(at.glossary.markdown).toBeUndefined();
    expect(at.audit).toEqual([]);
  });
  it.each(['it', 'IT', 'us', 'So', 'am', 'ask', 'GOING', 'how many', 'going down', 'the figures', 'a'])(
    'is not %j, which people say whatever they ask',
    async (word) => {
      const at = aGapsDesk(snapshot);
      const asked = only(await addWordDialog(aTurn(pressed('add-word', { word })), at.desk));
      const confirmed = only(await confirmWordDialog(aTurn(pressed('confirm-word', { word, meaning: 'arrest' })), at.desk));
      for (const reply of [asked, confirmed]) {
        expect(reply.text).toContain(`"${word}" is an everyday word`);
        expect(submits(reply.card)).toEqual([]);
      }
      expect(at.glossary.markdown).toBeUndefined();
      expect(at.audit).toEqual([]);
    },
  );
  it.each(['nicked', 'cops', 'AIM', 'boy racers', 'on the rob', 'MASH'])('may be %j', async (word) =>
    expect(field(only(await addWordDialog(aTurn(pressed('add-word', { word })), aGapsDesk(snapshot).desk)))).toBeDefined(),
  );
  it.each([{}, { word: 7 }, { word: ' ' }, { word: 'x'.repeat(61) }])('is not guessed from %j', async (data) => {
    const { desk } = aGapsDesk(snapshot);
    expect(await addWordDialog(aTurn(pressed('add-word', data)), desk)).toBeUndefined();
    expect(await confirmWordDialog(aTurn(pressed('confirm-word', { ...data, meaning: 'arrest' })), desk)).toBeUndefined();
  });
});

describe('what it is called', () => {
  const confirm = (desk: ReturnType<typeof aGapsDesk>, meaning: unknown, word = 'nicked'): Promise<Reply> =>
    confirmWordDialog(aTurn(pressed('confirm-word', { word, meaning })), desk.desk).then(only);

  it('goes into the glossary, is written down, and the documents are read again', async () => {
    const at = aGapsDesk(snapshot);
    const reply = await confirm(at, ' arrest ');
    expect(at.glossary.markdown).toContain('| nicked | arrest |');
    expect(at.audit).toMatchObject([{ act: 'add to glossary', on: 'nicked = arrest', outcome: 'done' }]);
    expect(reply.text).toContain('"nicked" is in the glossary now, as "arrest".');
    await reply.live?.(() => Promise.resolve());
    expect(at.reloads).toEqual(['person-1']);
  });
  it.each([
    ['', 'Type what the documents call it.'],
    [undefined, 'Type what the documents call it.'],
    ['arrest '.repeat(20), 'That is 139 characters.'],
    ['Nicked', 'That is the word itself.'],
    ['arests', 'Nothing in the documents has the words "arests" together.'],
    ['burglary vehicles', 'Nothing in the documents has the words "burglary vehicles" together.'],
    ['Operation Dover', 'Nothing in the documents'],
    ['the', 'Nothing in the documents'],
  ])('%j is asked for again, with what was typed', async (meaning, trouble) => {
    const at = aGapsDesk(snapshot);
    const reply = await confirm(at, meaning);
    expect(visibleText(reply.card)).toContain(trouble);
    expect(reply.text).toContain(trouble);
    if (meaning !== undefined && meaning.length < 80) expect(field(reply)).toMatchObject({ value: meaning });
    expect(submits(reply.card)[0]).toEqual({ verb: 'confirm-word', word: 'nicked' });
    expect(at.glossary.markdown).toBeUndefined();
    expect(at.audit).toEqual([]);
  });
  it('is told where the glossary has the word', async () => {
    const at = aGapsDesk(snapshot);
    at.glossary.markdown = GLOSSARY;
    const reply = await confirm(at, 'arrest', 'opd');
    expect(reply.text).toBe('"opd" is in the glossary already, as "Operation Dover".');
    expect(reply.live).toBeUndefined();
    expect(at.audit).toMatchObject([{ outcome: 'failed', detail: reply.text }]);
    expect(at.glossary.markdown).toBe(GLOSSARY);
  });
});

describe('after it is added', () => {
  const answerTo = async (question: string, to: Snapshot): Promise<string> =>
    only(await takeTurn(aTurn(said(question)), aDesk(to))).summary;

  it.each([
    ['nicked', 'arrest', 'how many were nicked', 'how many arrests'],
    ['nicked', 'arrests', 'nicked last year?', 'arrests last year?'],
    ['boy racers', 'anti-social driving', 'anything on boy racers', 'anything on anti-social driving'],
    ['boy racer', 'driving operation', 'boy racers', 'driving operation'],
    ['on the rob', 'burglary', 'how many on the rob', 'how many burglary'],
  ])('%j (%s) is answered as what it is called', async (word, meaning, question, asIf) => {
    const own = await aKnowledgeFolder({ 'plan.md': PLAN, 'glossary.md': GLOSSARY });
    try {
      const file = join(own.path, 'glossary.md');
      const after = withTerm(await readFile(file, 'utf8'), word, meaning);
      if (!('markdown' in after)) throw new Error(`${word} is there already`);
      await writeFile(file, after.markdown);
      const loaded = await loadLibrary(own.path, { reading: readHere });
      const expected = await answerTo(asIf, snapshot);
      expect(expected).toMatch(/\d/);
      expect(await answerTo(question, loaded)).toBe(expected);
      expect(await answerTo(question, snapshot)).not.toBe(expected);
    } finally {
      await own.remove();
    }
  });
});
