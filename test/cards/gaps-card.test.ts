import { addWordCard, addWordText } from '../../src/cards/add-word-card';
import { gapsCard, gapsText } from '../../src/cards/gaps-card';
import { gapsHeadline } from '../../src/cards/gaps-draft';
import { someGaps } from '../builders/gaps';
import { seen, sent, submits, titles, whole } from './sent';

const TO = new Date('2018-01-15T10:00:00Z');
const none = { asked: 0, answered: 0, askedBack: 0, chosen: 0, unanswered: 0, outside: 0, help: 0, up: 0, down: 0, people: 0 };
const nothing = someGaps({ ...none, topics: [], words: [], disliked: [] });

describe('the first line', () => {
  it.each([
    [{}, '31 of 240 questions found nothing in the last 28 days.'],
    [{ asked: 1_240, unanswered: 1_031 }, '1,031 of 1,240 questions found nothing in the last 28 days.'],
    [{ until: '12 November' }, '31 of 240 questions found nothing in the 28 days to 12 November.'],
    [{ asked: 0, until: '12 November' }, 'Nobody asked anything about the plan in the 28 days to 12 November.'],
    [{ unanswered: 0 }, 'Each of 240 questions found something in the last 28 days.'],
    [{ asked: 1, unanswered: 1 }, 'The one question asked in the last 28 days found nothing.'],
    [{ asked: 1, unanswered: 0 }, 'The one question asked in the last 28 days found an answer.'],
    [{ asked: 0 }, 'Nobody asked anything about the plan in the last 28 days.'],
  ])('with %j says %j', (parts, line) => expect(gapsHeadline(someGaps(parts))).toBe(line));
});

describe('the card of what was asked in vain', () => {
  it('has the figures, the subjects, the words and what somebody was not content with', () => {
    const text = whole(gapsCard(someGaps(), TO));
    expect(text).toContain('198 answered · 11 asked back which is meant (7 then chosen)');
    expect(text).toContain('Besides: 3 outside the plan · 5 greetings and calls for help');
    expect(text).toContain('Thumbs: 12 up, 2 down · asked by 14 people');
    expect(text).toMatch(/how many drones do we fly\nalso "any drones\?", "drones in Slough"\n19 times/);
    expect(text).toContain('nicked\n"what about nicked"\n3 times');
    expect(text).toContain('burglary figures\n"That is last year.", "wrong area"\n2 down');
  });
  it('offers the most frequent words and the file', () => {
    const card = gapsCard(someGaps(), TO);
    expect(titles(card).slice(0, 5)).toEqual(['Add "drones"', 'Add "canteen"', 'Add "nicked"', 'Add "chatbot"', 'Export']);
    expect(submits(card)[4]).toEqual({ verb: 'export-gaps', to: TO.toISOString() });
  });
  it('says it all in plain text too', () => {
    const text = gapsText(someGaps(), TO);
    for (const said of ['31 of 240', 'canteen prices', 'overtime', 'wrong area']) expect(text).toContain(said);
  });
  it('says what is only in the file', () => {
    const topics = Array.from({ length: 25 }, (_, at) => ({ label: `subject ${at}`, count: 1, examples: [] }));
    expect(whole(gapsCard(someGaps({ topics }), TO))).toContain('5 more are in the export.');
  });
  it('has one line where nothing was asked, and nothing to press', () => {
    const card = gapsCard(nothing, TO);
    expect(seen(card)).toBe('Nobody asked anything about the plan in the last 28 days.');
    expect(titles(card)).toEqual([]);
  });
  it('shows what people typed as they typed it, and lets none of it act', () => {
    const label = '**bold** [x](https://example.org) <at>all</at>';
    const card = gapsCard(
      someGaps({ topics: [{ label, count: 2, examples: [] }], words: [{ word: '**x**', count: 1, questions: ['**x**'] }] }),
      TO,
    );
    expect(JSON.stringify(sent(card).body)).not.toMatch(/\]\(https|<at>|\*\*bold\*\*/);
    expect(titles(card)[0]).toBe('Add "∗∗x∗∗"');
    expect(submits(card)[0]).toEqual({ verb: 'add-word', word: '**x**' });
  });
  it('goes on with the rest of the same days', () => {
    const topics = Array.from({ length: 20 }, (_, at) => ({ label: `${at} ${'long words '.repeat(11)}`, count: 1, examples: [] }));
    const data = submits(gapsCard(someGaps({ topics }), TO)).at(-1);
    expect(data).toMatchObject({ verb: 'gaps', to: TO.toISOString(), from: expect.any(Number) as number });
  });
});

describe('the card that asks for a word', () => {
  it('leaves without what was typed when it is cancelled', () => {
    const actions = sent(addWordCard({ word: 'nicked' })).actions ?? [];
    expect(actions.map((action) => [action.title, 'associatedInputs' in action ? action.associatedInputs : undefined])).toEqual([
      ['Add to the glossary', undefined],
      ['Cancel', 'none'],
    ]);
  });
  it('says the same in plain text', () =>
    expect(addWordText({ word: 'nicked', trouble: 'Type it.' })).toBe(
      'No document knows "nicked".\nType it.\nWhat do the documents call it?',
    ));
});
