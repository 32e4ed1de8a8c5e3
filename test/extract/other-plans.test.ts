import { extractFrom } from '../builders/documents';
import { quarter } from '../../src/plan/period';

const CODED = `ORREL COAST CONSTABULARY
STRATEGIC DELIVERY PLAN 2019-20
Q3 POSITION STATEMENT

PCC PRIORITIES
P1 Bring offenders to justice
P2 Protect the vulnerable
P6 Value for money

SECTION 3: PROTECTING PEOPLE FROM HARM

Obj 3.1: Respond quickly to people in danger
Lead: ACC Operations | RAG: G | Budget: £4m
Links: P1, P2
Progress Q3 (Oct - Dec 2019):
- Drones flew 44 missions at sea.

Obj 3.2: Sell surplus buildings
Lead: Head of Estates | RAG: Red
Links: P6 and P9
Progress Q3 (Oct - Dec 2019):
- One station was sold.
`;

describe('a plan of labelled objectives and coded themes', () => {
  it('is known by its force, also where that stands in capitals', async () => {
    const { facts } = await extractFrom(CODED);
    expect(facts).toMatchObject({
      force: 'Orrel Coast Constabulary',
      title: 'Orrel Coast Constabulary Strategic Delivery Plan 2019-20',
      period: quarter(2019, 3),
    });
  });

  it('reads each objective with its section, its lead and its rating in words, without the field behind it', async () => {
    const { objectives } = await extractFrom(CODED);
    expect(objectives.map(({ number, section, lead, status }) => [number, section?.number, lead, status])).toEqual([
      ['3.1', '3', 'ACC Operations', 'Green'],
      ['3.2', '3', 'Head of Estates', 'Red'],
    ]);
  });

  it('links the themes that a field names by their codes, and titles those that the plan lists', async () => {
    const plan = await extractFrom(CODED);
    expect(plan.objectives.map((one) => one.themes.map((id) => id.split('/').at(-1)))).toEqual([
      ['P1', 'P2'],
      ['P6', 'P9'],
    ]);
    expect(plan.themes.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual([
      'P1 Bring offenders to justice',
      'P2 Protect the vulnerable',
      'P6 Value for money',
    ]);
    expect([plan.under('3.1'), plan.under('3.2')]).toEqual([['Drones flew 44 missions at sea.'], ['One station was sold.']]);
  });

  it('parts the themes that one cell names', async () => {
    const plan = await extractFrom(
      `<h1>Orrel Coast Police: Policing Plan 2023/24</h1><p>Quarter 4</p>
       <table><tr><th>Ref</th><th>Objective</th><th>Progress</th><th>Status</th><th>Themes</th></tr>
       <tr><td>A1</td><td>Cut vehicle crime</td><td>Cameras are live.</td><td>🟢 On track</td><td>1.2 Preventing crime; 2.1 Visible policing</td></tr>
       <tr><td>A2</td><td>Be seen</td><td>Every village was visited.</td><td>🟠</td><td>2.1 Visible policing</td></tr></table>`,
      'plan.html',
    );
    expect(plan.themes.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual(['1.2 Preventing crime', '2.1 Visible policing']);
    expect(plan.objectives.map((one) => [one.themes.length, one.status])).toEqual([
      [2, 'On track'],
      [1, 'Amber'],
    ]);
  });
});

describe('what is no plan', () => {
  it('minutes hold points of an agenda and no objectives, whatever their numbers', async () => {
    const minutes = await extractFrom(
      `Minutes of the Performance Board\nHeld on 9 May 2023\n\n3. Matters arising\n3.1 The Head of Audit reported on progress.\n3.2 Members asked for a report on vetting.\nAction: Head of Vetting to report in September.\n\nProgress\n- Nothing was agreed at all.\n`,
      'minutes.txt',
    );
    expect([minutes.objectives, minutes.updates, minutes.themes]).toEqual([[], [], []]);
    expect(minutes.passages.map((one) => one.text).join(' ')).toContain('asked for a report on vetting');
  });

  it('a bullet that begins like the title of a part opens none', async () => {
    const plan = await extractFrom(
      `Ashcombe Police Delivery Plan 2022-23\n\n## 1.1 Make roads safe\n\nQ2 update\n\n- Part 2 of the Slow Down campaign began.\n\nLinks to PCC themes\n\n- 4.1 Safer roads\n`,
    );
    expect(plan.under('1.1')).toEqual(['Part 2 of the Slow Down campaign began.']);
    expect(plan.objectives[0]?.themes).toHaveLength(1);
  });

  it('a line that names an author or a day heads nothing', async () => {
    const plan = await extractFrom(
      `# Ashcombe Police\n# Delivery Plan 2022-23\n\nPrepared on 12 July 2022\n\n## 1 Safer streets\n\n### 1.1 Light the parks\n\n#### Progress\n\n- Ten lamps were lit.\n`,
      'plan.md',
    );
    expect(plan.updates[0]?.citations[0].headings).toEqual(['1 Safer streets', '1.1 Light the parks', 'Progress']);
  });
});

describe('a commissioner who reports in the first person', () => {
  const REPORT = `# Police and Crime Commissioner for East Orrel\n\n# Annual Report 2021/22\n\nEast Orrel Constabulary is held to account.\n\n## Priority 1: Safer streets\n\n### What I have done\n\n- Held six meetings.\n\n### What East Orrel Constabulary has done this year\n\n- Recruited 112 officers.\n\n${'- A further thing was done.\n'.repeat(8)}\n## Priority 2: Support for victims\n\n### What we have achieved\n\n- Opened a centre.\n`;

  it('is titled with the area and reports under its own priorities', async () => {
    const { facts, themes } = await extractFrom(REPORT, 'report.md');
    expect(facts.title).toBe('Police and Crime Commissioner for East Orrel: Annual Report 2021/22');
    expect(facts.force).toBe('East Orrel Constabulary');
    expect(themes.map((one) => one.number)).toEqual(['1', '2']);
  });

  it('says who did what', async () => {
    const { updates } = await extractFrom(REPORT, 'report.md');
    expect(updates.filter((one) => !one.text.startsWith('A further')).map(({ text, by }) => [text, by])).toEqual([
      ['Held six meetings.', 'commissioner'],
      ['Recruited 112 officers.', 'force'],
      ['Opened a centre.', undefined],
    ]);
  });
});

describe('a plan in one table', () => {
  const TABLE = `# Ashcombe Police - Delivery Plan 2025-26 (Q1)

| No. | Deliverable | Owner | RAG | Update for Q1 | Next steps | Due date |
|---|---|---|---|---|---|---|
| 1 | Launch a portal | Head of Contact | A | Portal in testing. | Go live in August | Aug 2025 |
| 2 | Cut the backlog | Ch Supt Response | R | Backlog 318 (was 402).<br>Overtime was approved. | | Sep 2025 |
`;

  it('reads what was done and what comes next under each objective', async () => {
    const plan = await extractFrom(TABLE, 'plan.md');
    expect(plan.objectives.map(({ number, title, status }) => [number, title, status])).toEqual([
      ['1', 'Launch a portal', 'Amber'],
      ['2', 'Cut the backlog', 'Red'],
    ]);
    expect(plan.under('1')).toEqual(['Portal in testing.', 'Go live in August']);
    expect(plan.updates[1]?.citations[0].headings.at(-1)).toBe('Next steps');
    expect(plan.under('2')).toEqual(['Backlog 318 (was 402).', 'Overtime was approved.']);
  });
});

test('an objective of which nothing is reported is one all the same, and the admin is told', async () => {
  const plan = [
    '# Westmoor Police Delivery Plan 2023-24: Quarter 2 update',
    '## 1 Protecting people',
    '### 1.1 Reduce knife crime',
    '**Q2 update**',
    '- Knife arches were used at 14 events.',
    '### 1.2 Improve support for stalking victims',
    '### 1.3 Reduce rural theft',
    '**Q2 update**',
    '- Tractor marking reached 240 farms.',
  ].join('\n\n');
  const { objectives, notes } = await extractFrom(plan, 'westmoor-q2.md');
  expect(objectives.map((objective) => objective.number)).toEqual(['1.1', '1.2', '1.3']);
  expect(notes.some((note) => note.message.includes('Objective 1.2'))).toBe(true);
});
