import { extractFrom } from '../builders/documents';
import { financialYear, quarter } from '../../src/plan/period';

const HEADINGS = `# Westmere Constabulary
# Delivery Plan 2023-24: Quarter 2 update

Figures cover April to September 2023, unless the text says otherwise.

## Summary

- Calls are answered sooner.

## Priority 1: Protecting vulnerable people

### Objective 1a: Improve our response to rape

**Lead:** Head of Public Protection     **Status:** Amber

**Q2 update**

- Eighteen of 24 posts are filled.
  - Six more will follow.

Links to PCC priorities

- P2 Preventing violence against women and girls
- P3 Helping victims to cope and recover

### Objective 1b
Reduce the number of missing people

Status: Red
Owner: Chief Inspector, Missing

Note: this objective was reworded in November 2023.

Q2 update: Repeat missing episodes rose.

Links to PCC priorities

- P3 Helping victims to cope and recover

## Priority 2 - Safer neighbourhoods

### Progress

- Every ward has a named constable.

### Next steps

- A hub will visit 14 villages.

## Tackling rural crime

Lead: Rural team

**Progress in Q2**

Quad bikes were marked on 40 farms and none was stolen.
`;

describe('a plan in headings', () => {
  it('takes the title of two lines together', async () => {
    const plan = await extractFrom(HEADINGS, 'plan.md');
    expect(plan.facts).toMatchObject({
      title: 'Westmere Constabulary Delivery Plan 2023-24: Quarter 2 update',
      plan: 'westmere/2023-24',
      period: quarter(2023, 2),
    });
  });

  it('reads labelled, lettered and unnumbered objectives', async () => {
    const { objectives } = await extractFrom(HEADINGS, 'plan.md');
    expect(objectives.map(({ id, title, section }) => [id, title, section?.title])).toEqual([
      ['westmere/2023-24/1a', 'Improve our response to rape', 'Protecting vulnerable people'],
      ['westmere/2023-24/1b', 'Reduce the number of missing people', 'Protecting vulnerable people'],
      ['westmere/2023-24/2', 'Safer neighbourhoods', undefined],
      ['westmere/2023-24/tackling-rural-crime', 'Tackling rural crime', undefined],
    ]);
  });

  it('reads who leads and how it stands, on one line or on two', async () => {
    const { objectives } = await extractFrom(HEADINGS, 'plan.md');
    expect(objectives.map(({ lead, status }) => [lead, status])).toEqual([
      ['Head of Public Protection', 'Amber'],
      ['Chief Inspector, Missing', 'Red'],
      [undefined, undefined],
      ['Rural team', undefined],
    ]);
  });

  it('reads updates as bullets, behind a colon, as prose and as next steps', async () => {
    const plan = await extractFrom(HEADINGS, 'plan.md');
    expect(plan.under('1a')).toEqual(['Eighteen of 24 posts are filled.', 'Six more will follow.']);
    expect(plan.updates[1]?.under).toBe(plan.updates[0]?.id);
    expect(plan.under('1b')).toEqual(['Repeat missing episodes rose.']);
    expect(plan.under('2')).toEqual(['Every ward has a named constable.', 'A hub will visit 14 villages.']);
    expect(plan.updates.at(-1)?.text).toMatch(/^Quad bikes/);
  });

  it('links themes by their codes', async () => {
    const plan = await extractFrom(HEADINGS, 'plan.md');
    expect(plan.objectives[0]?.themes).toEqual(['westmere/theme/P2', 'westmere/theme/P3']);
    expect(plan.themes.map((one) => one.title)).toEqual([
      'Preventing violence against women and girls',
      'Helping victims to cope and recover',
    ]);
  });

  it('keeps what stands before the plan as a passage and its highlights as such', async () => {
    const plan = await extractFrom(HEADINGS, 'plan.md');
    expect(plan.passages.map((one) => one.text)).toEqual(['Figures cover April to September 2023, unless the text says otherwise.']);
    expect(plan.highlights.map((one) => one.text)).toEqual(['Calls are answered sooner.']);
  });
});

describe('a plan as plain text without marks', () => {
  const TEXT = `Kent Police
Policing Plan 2022/23 - Q1 report

1. Prevent harm

1.1 Reduce knife crime
Status: Green
Q1 update
• Weapons sweeps took place in twelve parks and
  found nine knives.

1.2 Protect children
• Forty officers were trained.

2. Build trust

2.1 Answer calls faster
• 101 calls are answered in two minutes.
`;

  it('gives sections, objectives and updates', async () => {
    const plan = await extractFrom(TEXT, 'plan.txt');
    expect(
      plan.objectives.map((one) => `${one.section?.title ?? ''} > ${one.number ?? ''} ${one.title} ${one.status ?? ''}`.trim()),
    ).toEqual([
      'Prevent harm > 1.1 Reduce knife crime Green',
      'Prevent harm > 1.2 Protect children',
      'Build trust > 2.1 Answer calls faster',
    ]);
    expect(plan.under('1.1')).toEqual(['Weapons sweeps took place in twelve parks and found nine knives.']);
    expect(plan.under('2.1')).toEqual(['101 calls are answered in two minutes.']);
  });
});

describe('a plan as a table', () => {
  const TABLE = `# Westmere Police Delivery Plan 2023-24: Q2

## Safer streets

| Ref | Objective | Q2 update | Lead | RAG | Theme |
|---|---|---|---|---|---|
| 1.1 | Reduce knife crime | Sweeps in twelve parks.<br>Nine knives found. | Supt Jones | Green | P2 Preventing violence |
| 1.2 | Protect children. | Forty officers trained. | | Red | |
| | | Posters went up. | | | |

## Notes

Whatever is said below the table belongs to none of its rows.
`;

  it('gives an objective a row, and rows without one to the row above', async () => {
    const plan = await extractFrom(TABLE, 'plan.md');
    expect(plan.objectives).toMatchObject([
      {
        number: '1.1',
        title: 'Reduce knife crime',
        lead: 'Supt Jones',
        status: 'Green',
        section: { title: 'Safer streets' },
        citations: [{ line: 7 }],
      },
      { number: '1.2', title: 'Protect children.', status: 'Red' },
    ]);
    expect(plan.under('1.1')).toEqual(['Sweeps in twelve parks.', 'Nine knives found.']);
    expect(plan.under('1.2')).toEqual(['Forty officers trained.', 'Posters went up.']);
    expect(plan.passages.map((one) => one.text)).toEqual(['Whatever is said below the table belongs to none of its rows.']);
  });
});

describe('a document without objectives', () => {
  it('becomes passages, a list with the sentence that leads in to it', async () => {
    const text =
      '# Burglary bulletin, June 2019\n\nThree offences in Marsh End last weekend, all by night.\n\nPlease remember the following advice:\n\n- lock it\n- mark it\n\nShort.\n';
    const bulletin = await extractFrom(text, 'bulletin.md');
    expect(bulletin.facts).toMatchObject({ kind: 'report', period: { from: '2019-06', to: '2019-06' }, year: financialYear(2019) });
    expect(bulletin.records.every((one) => one.kind === 'passage')).toBe(true);
    expect(bulletin.passages.map((one) => one.text)).toEqual([
      'Three offences in Marsh End last weekend, all by night.',
      'Please remember the following advice: lock it; mark it;',
    ]);
  });

  it('keeps repeated words once, with every place', async () => {
    const twice = 'The fund is open to every charity of the county.';
    const { passages } = await extractFrom(
      `# Briefing\n\n${twice}\n\nOther words that are long enough to keep.\n\n${twice}\n`,
      'briefing.md',
    );
    expect(passages.map((one) => one.citations.map((place) => place.line))).toEqual([[3, 7], [5]]);
  });

  it('says so when it calls itself a plan', async () => {
    const { notes } = await extractFrom('# Westmere Police Delivery Plan 2023-24\n\nWords only, and no objective anywhere.\n', 'plan.md');
    expect(notes).toMatchObject([{ code: 'no-objectives' }]);
  });

  it.each([
    ['westmere-delivery-plan-2023-24-q2.txt', 'westmere', '2023-07'],
    ['WMP_Plan_2021-22_Q4.txt', 'wmp', '2022-01'],
  ])('takes force, year and quarter from the name %s where the words say nothing', async (name, force, from) => {
    const { facts } = await extractFrom('Some words that say nothing of where and when they are.', name);
    expect(facts.plan.startsWith(force)).toBe(true);
    expect(facts.period?.from).toBe(from);
  });
});
