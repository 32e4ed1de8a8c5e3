import { extractFrom } from '../builders/documents';

describe('a plan in two columns without a heading style', () => {
  const cell = (objective: string, update: string, next: string): string =>
    `<p><b>${objective}</b></p><p><b>Progress in Quarter 1</b></p><ul><li>${update}</li></ul><p><b>Next steps</b></p><ul><li>${next}</li></ul>`;
  const PLAN = `<body><p><b>Orrelshire Constabulary</b></p><p><b>Delivery Plan 2024/25</b></p><p><b>Quarter 1 progress report: April to June 2024</b></p>
<p><b>2. Progress against objectives</b></p><p><b>AIM 1 – SAFER STREETS</b></p>
<table><tr><td rowspan="2">${cell('Objective 1a: Cut knife crime', 'Sweeps were made in Lowhaven.', 'A surrender bin to be installed by 31 August 2024.')}</td>
<td><p><b>Supports Police and Crime Plan priorities</b></p><p>Putting victims first</p><p>Safer streets</p><p>SRO: ACC Crime</p></td></tr><tr><td>AMBER</td></tr>
<tr><td rowspan="2">${cell('Objective 1b: Cut burglary', 'Fourteen people were charged.', 'Kits to reach 900 homes in w/c 8 July 2024.')}</td>
<td><p><b>Supports Police and Crime Plan priorities</b></p><p>Putting victims first</p><p>SRO: ACC Operations</p></td></tr><tr><td>GREEN</td></tr></table></body>`;

  it('has its objectives, and no objective of its own title', async () => {
    const { objectives } = await extractFrom(PLAN, 'plan.html');
    expect(objectives.map(({ number, title, status, lead, section }) => [number, title, status, lead, section?.title])).toEqual([
      ['1a', 'Cut knife crime', 'Amber', 'ACC Crime', 'SAFER STREETS'],
      ['1b', 'Cut burglary', 'Green', 'ACC Operations', 'SAFER STREETS'],
    ]);
  });

  it('links them to themes that have names and no numbers', async () => {
    const { objectives, themes } = await extractFrom(PLAN, 'plan.html');
    const names = new Map(themes.map(({ id, title }) => [id, title]));
    expect(objectives.map((one) => one.themes.map((id) => names.get(id)))).toEqual([
      ['Putting victims first', 'Safer streets'],
      ['Putting victims first'],
    ]);
  });

  it('promises what is "to be" done under its next steps', async () => {
    const { records } = await extractFrom(PLAN, 'plan.html');
    expect(records.flatMap((one) => (one.kind === 'commitment' ? [[one.what, one.due?.from, one.owner]] : []))).toEqual([
      ['A surrender bin to be installed', '2024-08-31', 'ACC Crime'],
      ['Kits to reach 900 homes', '2024-07-08', 'ACC Operations'],
    ]);
  });
});

describe('a plan in one table with the date of each objective', () => {
  const PLAN = `# Orrelshire Police: Strategic Delivery Plan tracker, Quarter 3 2024/25

PCC priorities: PCP1 Prevent crime and protect people; PCP2 Support victims.

| Ref | Action | Lead | Progress update | RAG | PCC priority | Target date |
|---|---|---|---|---|---|---|
| PRIORITY 1: PREVENTION | | | | | | |
| P1-01 | Mentor young people | Supt Prevention | Mentors worked with 63 young people. | AMBER | PCP1 | 31/03/2025 |
| P1-02 | Roll out the abuse car | DCI Safeguarding | The car covers two districts. | RED | PCP1; PCP2 | 28/02/2025 (originally 30/11/2024) |
| PRIORITY 2: RESOURCES | | | | | | |
| P2-01 | Clear the vetting backlog | Head of PSD | The backlog was cleared on 12 December 2024. | GREEN | PCP2 | Complete (due 30/11/2024) |
| P2-02 | Cut carbon | Head of Fleet | Thirty-six vans are electric. | GREEN | PCP1 | Ongoing |
`;

  it('has its objectives under the titles over all columns, with their themes', async () => {
    const { objectives, themes } = await extractFrom(PLAN, 'plan.md');
    expect(objectives.map(({ number, section, themes: links }) => [number, section?.title, links.length])).toEqual([
      ['P1-01', 'PREVENTION', 1],
      ['P1-02', 'PREVENTION', 2],
      ['P2-01', 'RESOURCES', 1],
      ['P2-02', 'RESOURCES', 1],
    ]);
    expect(themes.map(({ number, title }) => [number, title])).toEqual([
      ['PCP1', 'Prevent crime and protect people'],
      ['PCP2', 'Support victims'],
    ]);
  });

  it('promises each objective for its date, and knows what was put off and kept', async () => {
    const { records } = await extractFrom(PLAN, 'plan.md');
    const promises = records.filter((one) => one.kind === 'commitment');
    expect(promises.map(({ what, due, previousDue, owner }) => [what, due?.by, previousDue?.by, owner])).toEqual([
      ['Mentor young people', '2025-03-31', undefined, 'Supt Prevention'],
      ['Roll out the abuse car', '2025-02-28', '2024-11-30', 'DCI Safeguarding'],
      ['Clear the vetting backlog', '2024-11-30', undefined, 'Head of PSD'],
    ]);
    expect(promises[2]?.news).toMatchObject([{ says: 'delivered', on: { by: '2024-12-12' } }]);
  });
});

describe('a table of milestones under each objective', () => {
  const PLAN = `# Orrelshire Police: Policing Plan 2024-25: Half-year update, April to September 2024

Each objective contributes to one or more of the Commissioner’s outcomes, shown by letter: A – Safer homes; B – Fair outcomes for victims.

## Priority 1 – Preventing harm

### 1.1 Reduce violence in public places

Strategic lead: Detective Chief Superintendent, Crime     Assessment: Some concern

| Milestone | Owner | Due | Status | Progress this period |
|---|---|---|---|---|
| Publish a map of safer routes | Partnerships Manager | 31/01/2025 (was 30 September 2024) | Delayed | The map was held back for two more routes. |
| Open a desk at the station | Inspector, Centre | 15 May 2024 | Complete | The desk opened on 3 July 2024, seven weeks late. |
| Buy redaction software | Systems Manager | 30/11/2024 | Cancelled | The pilot was stopped. |

Contributes to outcomes: A, B

### 1.2 Find missing people sooner

Strategic lead: Superintendent, Safeguarding     Assessment: On course

| Milestone | Owner | Due | Status | Progress this period |
|---|---|---|---|---|
| Extend the protocol to 31 homes | Co-ordinator | end of Q3 | On track | Twenty-six homes have signed up. |

Contributes to outcomes: A
`;

  it('gives promises with their owners, dates and standing, and updates of what was done', async () => {
    const { records, under } = await extractFrom(PLAN, 'plan.md');
    const promises = records.filter((one) => one.kind === 'commitment');
    expect(
      promises.map(({ what, due, previousDue, slipped, owner, news }) => [what, due?.by, previousDue?.by, slipped, owner, news[0]?.says]),
    ).toEqual([
      ['Publish a map of safer routes', '2025-01-31', '2024-09-30', true, 'Partnerships Manager', undefined],
      ['Open a desk at the station', '2024-05-15', undefined, undefined, 'Inspector, Centre', 'delivered'],
      ['Buy redaction software', '2024-11-30', undefined, undefined, 'Systems Manager', 'dropped'],
      ['Extend the protocol to 31 homes', '2024-12-31', undefined, undefined, 'Co-ordinator', undefined],
    ]);
    expect(under('1.1')).toEqual([
      'The map was held back for two more routes.',
      'The desk opened on 3 July 2024, seven weeks late.',
      'The pilot was stopped.',
    ]);
  });

  it('leaves the objectives what they are, with the themes that letters stand for', async () => {
    const { objectives, themes } = await extractFrom(PLAN, 'plan.md');
    expect(objectives.map(({ number, status, lead, themes: links }) => [number, status, lead, links.length])).toEqual([
      ['1.1', 'Some concern', 'Detective Chief Superintendent, Crime', 2],
      ['1.2', 'On course', 'Superintendent, Safeguarding', 1],
    ]);
    expect(themes.map(({ number, title, called }) => [number, title, called])).toEqual([
      ['A', 'Safer homes', 'Outcome'],
      ['B', 'Fair outcomes for victims', 'Outcome'],
    ]);
  });
});
