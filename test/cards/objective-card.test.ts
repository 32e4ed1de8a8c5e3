import { answerCard } from '../../src/cards/answer-card';
import { quarter } from '../../src/plan/period';
import { aFinding, anObjectiveAnswer } from '../builders/answers';
import { aCitation } from '../builders/citations';
import { anObjective, anUpdate, aTheme } from '../builders/records';
import { seen, submits, titles, whole } from './sent';

describe('the card of an objective', () => {
  it('shows the updates with their period once, the measures and where they stand', () => {
    const text = seen(answerCard(anObjectiveAnswer()));
    expect(text).toContain('Training in how to respond to hate crime has been given to 412 officers.');
    expect(text).toContain('Every area now has a hate crime plan.');
    expect(text.match(/Updates, Q3 2023-24/g)).toHaveLength(1);
    expect(text).toContain('Hate crimes');
    expect(text).toContain('Hate crimes\n▼ 15.3% · better\n3,555 → 3,012');
    expect(text).toContain(
      'Source: Westmere Police Delivery Plan Quarter 3: objective 4.5, lines 454-455; Section 2 Performance summary, line 529',
    );
  });

  it('says number and title where the headline does not, and not twice where it does', () => {
    const title = '4.5 Improving our response to hate incidents and crime';
    expect(seen(answerCard(anObjectiveAnswer()))).toContain(title);
    const told = seen(
      answerCard(anObjectiveAnswer({ headline: 'Objective 4.5: Improving our response to hate incidents and crime - 2 updates.' })),
    );
    expect(told.match(/Improving our response/g)).toHaveLength(1);
  });

  it('gives status and lead as the plan writes them', () => {
    const objective = anObjective({ status: 'Amber', lead: 'Head of Public Protection' });
    expect(seen(answerCard(anObjectiveAnswer({ objective })))).toContain('Status: Amber · Lead: Head of Public Protection');
  });

  it('folds the themes, and shows them where there is nothing else', () => {
    const folded = answerCard(anObjectiveAnswer());
    expect(seen(folded)).not.toContain('2.4 Better reporting');
    expect(whole(folded)).toContain('2.4 Better reporting of hate crime');
    expect(titles(folded).at(-1)).toBe('Show all (1 more)');
    expect(seen(answerCard(anObjectiveAnswer({ updates: [], measures: [] })))).toContain('2.4 Better reporting of hate crime');
  });

  it('lets every update say its period where they differ, in the order of the answer', () => {
    const updates = [
      anUpdate({ text: 'The pilot ended.', period: quarter(2023, 3) }),
      anUpdate({ text: 'The pilot began.', period: quarter(2023, 2) }),
    ];
    const text = seen(answerCard(anObjectiveAnswer({ updates })));
    expect(text).toMatch(/The pilot ended\.\nQ3 2023-24[^]*The pilot began\.\nQ2 2023-24/);
  });

  it('names both places of what the document says twice', () => {
    const update = anUpdate({ citations: [aCitation({ line: 60 }), aCitation({ line: 84 })] });
    expect(seen(answerCard(anObjectiveAnswer({ updates: [update] })))).toContain('said again at line 84');
  });

  it('keeps the theme of the same number apart from the objective', () => {
    const card = answerCard(anObjectiveAnswer({ namesake: aTheme({ number: '4.5', title: 'A dare to share culture' }) }));
    expect(seen(card)).toContain('Theme 4.5 A dare to share culture is something else');
  });

  it('offers what was suggested, as plain data', () => {
    expect(submits(answerCard(anObjectiveAnswer()))).toEqual([
      { verb: 'ask', text: 'burglary' },
      { verb: 'ask', text: 'list the objectives' },
    ]);
  });

  it('says once what the figures cover and that a table was put right', () => {
    const realigned = 'The values stood one row above their labels.';
    const measures = [aFinding({ name: 'Hate crimes', realigned }), aFinding({ name: 'Hate incidents', realigned })];
    const text = seen(answerCard(anObjectiveAnswer({ measures })));
    expect(text.match(/one row above/g)).toHaveLength(1);
    expect(text).toContain('April to December 2023 against April to December 2022; provisional figures; changes are computed.');
  });
});
