import { addWordCard } from '../../src/cards/add-word-card';
import { answerCard } from '../../src/cards/answer-card';
import { answerSummary } from '../../src/cards/answer-summary';
import { answerText } from '../../src/cards/answer-text';
import { bytesOf } from '../../src/cards/card-frame';
import { gapsCard } from '../../src/cards/gaps-card';
import { auditCard } from '../../src/cards/audit-card';
import { receivedCard } from '../../src/cards/received-card';
import { progressCard, reloadEndCard, undoCard } from '../../src/cards/reload-card';
import { troubleCard } from '../../src/cards/trouble-card';
import { welcomeCard } from '../../src/cards/welcome-card';
import { everyAnswer } from '../builders/answers';
import { someGaps } from '../builders/gaps';
import { aReport } from '../builders/reports';
import { schemaErrors } from './card-schema';
import { seen, sent, titles, whole } from './sent';

const cards = [
  ...everyAnswer().map((answer) => ({ kind: answer.kind, card: answerCard(answer) })),
  {
    kind: 'welcome',
    card: welcomeCard({ documents: [{ title: 'A plan', period: 'Q3 2023-24' }], examples: [{ label: 'Help', ask: 'help' }] }),
  },
  { kind: 'reload progress', card: progressCard({ progress: { by: 'Owen', since: new Date(0), done: 7, total: 40, file: 'q3.docx' } }) },
  { kind: 'reload', card: reloadEndCard({ kind: 'swapped', report: aReport() }, 'q3.docx is among the documents now.') },
  {
    kind: 'asking reload',
    card: reloadEndCard({
      kind: 'asks',
      drops: [{ of: 'objectives', lost: 26, had: 27 }],
      reasons: ['a.md is no longer in the folder.'],
      folder: 'f',
    }),
  },
  { kind: 'undo', card: undoCard({ kind: 'undone', report: aReport() }) },
  {
    kind: 'audit',
    card: auditCard([{ at: new Date(0), who: { name: 'Owen' }, act: 'reload', outcome: 'done', detail: 'I read 4 documents.' }]),
  },
  {
    kind: 'received',
    card: receivedCard({ id: 'd1', name: 'q3.docx', title: 'A plan', records: { objective: 14 }, notes: [], replaces: 'Q3.docx' }),
  },
  { kind: 'gaps', card: gapsCard(someGaps(), new Date('2018-01-15T10:00:00Z')) },
  { kind: 'add word', card: addWordCard({ word: 'nicked', meaning: 'arrests', trouble: 'Type what the documents call it.' }) },
  { kind: 'trouble', card: troubleCard({ reference: 'a1b2c3', again: 'objective 4.5' }) },
];

describe.each(cards)('the $kind card', ({ kind, card }) => {
  it('is what the types of Microsoft allow', () => {
    expect(schemaErrors(card)).toEqual([]);
  });

  it('has the version that phones insist on, the full width, and a text for clients without cards', () => {
    expect(sent(card)).toMatchObject({ version: '1.5', msteams: { width: 'full' } });
    expect(card.fallbackText).not.toBe('');
    expect(card.fallbackText).toBeDefined();
  });

  it('is small enough in bytes and in words', () => {
    expect(bytesOf(card)).toBeLessThan(28 * 1024);
    expect(seen(card).length).toBeLessThanOrEqual(1500);
    expect(whole(card).length).toBeLessThanOrEqual(2500);
  });

  it('holds no null, which is what undefined becomes in a list', () => {
    expect(JSON.stringify(card)).not.toContain('null');
  });

  it('has few buttons', () => {
    expect(titles(card).length).toBeLessThanOrEqual(kind === 'choice' || kind === 'gaps' ? 5 : 4);
  });
});

describe.each(everyAnswer())('the $kind answer', (answer) => {
  it('has its headline first on the card, in the text and in the notification', () => {
    expect(seen(answerCard(answer)).split('\n')[0]).toBe(answer.headline);
    expect(answerText(answer).split('\n')[0]).toBe(answer.headline);
    expect(answerSummary(answer)).toBe(answer.headline);
  });

  it('says how the question was read', () => {
    if (answer.kind === 'guidance') expect(seen(answerCard(answer))).not.toContain('Read as');
    else expect(seen(answerCard(answer))).toContain(`Read as: ${answer.reading}`);
  });
});

describe('the schema', () => {
  it('refuses a card that is none', () => {
    expect(schemaErrors({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok', text: 'a' }] })).not.toEqual([]);
    expect(schemaErrors({ type: 'AdaptiveCard', version: 1.5, body: [] })).not.toEqual([]);
  });
});
