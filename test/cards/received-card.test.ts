import { receivedCard, receivedText } from '../../src/cards/received-card';
import { receivedHeadline, type ReceivedReport } from '../../src/cards/received-draft';
import { seen, submits, titles, whole } from './sent';

const aReport = (more: Partial<ReceivedReport> = {}): ReceivedReport => ({
  id: 'd1',
  name: 'q3.docx',
  title: 'Delivery Plan Quarter 3',
  records: { objective: 14, measure: 21, passage: 3 },
  notes: [],
  ...more,
});
const aNote = (message: string, at?: string) => ({ code: 'no-amount', message, ...(at !== undefined && { at }) });

describe('the headline', () => {
  it.each([
    [{ objective: 14, measure: 21 }, 'I read 14 objectives and 21 measures in q3.docx.'],
    [{ objective: 1 }, 'I read 1 objective in q3.docx.'],
    [{ term: 12 }, 'I read 12 words of a glossary in q3.docx.'],
    [{ term: 1, passage: 4 }, 'I read 1 word of a glossary in q3.docx.'],
    [{}, 'I read q3.docx, and recognised nothing of a plan in it.'],
    [
      { passage: 2, objective: 0 },
      'I read q3.docx, and recognised nothing of a plan in it. Its 2 passages could be found by their words only.',
    ],
    [{ passage: 1 }, 'I read q3.docx, and recognised nothing of a plan in it. Its 1 passage could be found by its words only.'],
  ])('of %j', (records, headline) => expect(receivedHeadline({ name: 'q3.docx', records })).toBe(headline));
});

describe('the card', () => {
  it.each([
    ['of a new document', aReport()],
    ['of one that replaces another', aReport({ replaces: 'Q3.docx' })],
    [
      'of one with many notes',
      aReport({ notes: Array.from({ length: 300 }, (_, at) => aNote(`Award ${at} has no amount.`, `page ${at}`)) }),
    ],
  ])('%s is not too much for a phone', (_name, report) => {
    const card = receivedCard(report);
    expect(seen(card).length).toBeLessThanOrEqual(1_500);
    expect(whole(card).length).toBeLessThanOrEqual(2_500);
    expect(titles(card).length).toBeLessThanOrEqual(4);
  });
  it('says what was read, as what, and that nothing is kept yet', () => {
    const text = seen(receivedCard(aReport()));
    for (const words of ['I read 14 objectives and 21 measures in q3.docx.', 'Delivery Plan Quarter 3', 'not among the documents yet'])
      expect(text).toContain(words);
    expect(receivedText(aReport())).toContain('not among the documents yet');
  });
  it('offers to keep or to discard a new one', () => {
    const card = receivedCard(aReport());
    expect(titles(card)).toEqual(['Keep', 'Discard']);
    expect(submits(card)).toEqual([
      { id: 'd1', name: 'q3.docx', how: 'new', verb: 'keep-received' },
      { id: 'd1', name: 'q3.docx', verb: 'discard-received' },
    ]);
  });
  it('says which one it would write over, and offers to leave that be', () => {
    const card = receivedCard(aReport({ replaces: 'Q3.docx' }));
    expect(seen(card)).toContain('There is a document of this name already (Q3.docx). "Replace" writes over it.');
    expect(titles(card)).toEqual(['Replace', 'Keep both', 'Discard']);
    expect(submits(card)).toMatchObject([{ how: 'replace' }, { how: 'beside' }, { verb: 'discard-received' }]);
  });
  it('shows some notes, and the others behind "Show all"', () => {
    const card = receivedCard(aReport({ notes: [1, 2, 3, 4, 5].map((at) => aNote(`Award ${at} has no amount.`, `page ${at}`)) }));
    expect(seen(card)).toContain('Award 3 has no amount.');
    expect(seen(card)).toContain('page 3');
    expect(seen(card)).not.toContain('Award 4');
    expect(whole(card)).toContain('Award 5 has no amount.');
    expect(titles(card)).toContain('Show all (2 more)');
  });
  it('counts the notes for which there is no room, and offers no more than it has', () => {
    const card = receivedCard(aReport({ notes: Array.from({ length: 300 }, (_, at) => aNote(`Award ${at} has no amount.`)) }));
    const shown = whole(card).match(/Award \d+ has no amount/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(whole(card)).toContain(`and ${300 - shown} more notes`);
    expect(titles(card)).not.toContainEqual(expect.stringContaining('Show the other'));
  });
  it('lets no document write on it', () => {
    const card = receivedCard(aReport({ title: '[click](https://evil.example) **now**', name: 'a_b_c.md' }));
    expect(JSON.stringify(card)).not.toContain('[click](https');
  });
});
