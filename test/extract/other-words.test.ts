import { extractFrom } from '../builders/documents';

const BOARD = `                                              AGENDA ITEM 7

            EASTMARSH CONSTABULARY
            REPORT TO THE PUBLIC BOARD

            FORCE DELIVERY PLAN 2025/26: FIRST QUARTER MONITORING

1.  BACKGROUND

1.1 The plan supports the missions in the Police, Fire and Crime Plan 2025-2029:

    Mission 1 - Safe Homes
    Mission 2 - Safe Streets

2.  CONFIDENCE

    Action   Short title               Mission   Confidence
    A1       Burglary and homes           1      Green
    A2       Retail crime                 2      Red

A1  BURGLARY AND HOMES
    Responsible officer: Inspector Mina Dale

    Position at end of June
    - Target hardening packs were fitted in 275 homes.

A2  RETAIL CRIME
    Responsible officer: Sergeant Bo Lund

    Position at end of June
    - A coordinator starts on 1 September 2025.
`;

describe('a plan in words and numbers of its own', () => {
  it('has coded actions, with what a table elsewhere says of them', async () => {
    const { facts, objectives, under } = await extractFrom(BOARD);
    expect(facts).toMatchObject({ kind: 'plan', plan: 'eastmarsh/2025-26' });
    expect(objectives).toMatchObject([
      { number: 'A1', lead: 'Inspector Mina Dale', status: 'Green', themes: ['eastmarsh/theme/1'] },
      { number: 'A2', lead: 'Sergeant Bo Lund', status: 'Red', themes: ['eastmarsh/theme/2'] },
    ]);
    expect(under('A2')).toEqual(['A coordinator starts on 1 September 2025.']);
  });

  it('has the themes it lists, by its own word for them', async () => {
    const { themes } = await extractFrom(BOARD);
    expect(themes.map(({ number, title, called }) => [number, title, called])).toEqual(
      expect.arrayContaining([
        ['1', 'Safe Homes', 'Mission'],
        ['2', 'Safe Streets', 'Mission'],
      ]),
    );
  });

  it('has themes of a letter under objectives of a number and a letter', async () => {
    const { objectives, under } = await extractFrom(
      `# Orrel Police Delivery Plan 2022/23: Quarter 3 report

The Police and Crime Plan has two themes:

- Theme A: Safer places
- Theme B: Victims first

## Priority 1 - Preventing crime

### 1a Reduce burglary

**Owner:** Supt Lee | **RAG:** Amber | **Police and Crime Plan link:** Theme A

**Update - October to December 2022**

- Officers visited 2,146 homes.

### 1b Tackle bilking

**Owner:** Insp Ray | **RAG:** Green | **Police and Crime Plan link:** Theme B

**Update - October to December 2022**

- Three garages were fined.
`,
      'plan.md',
    );
    expect(objectives).toMatchObject([
      { number: '1a', lead: 'Supt Lee', themes: ['orrel/theme/A'], section: { number: '1' } },
      { number: '1b', status: 'Green', themes: ['orrel/theme/B'] },
    ]);
    expect(under('1a')).toEqual(['Officers visited 2,146 homes.']);
  });

  it('is no plan for being an item of an agenda alone', async () => {
    const { objectives } = await extractFrom('Agenda\n\n1.1 Apologies\n\n1.2 Minutes of the last meeting\n', 'agenda.txt');
    expect(objectives).toEqual([]);
  });
});

describe('columns headed by a year', () => {
  const TABLE =
    'Measure                 2020/21     2021/22\nRobbery                     241         263\nBurglary                  1,122         987\n';
  const measures = async (title: string) =>
    (await extractFrom(`Calder Police Delivery Plan 2021-22 Quarter 2\n\n${title}\n\n${TABLE}\nText.\n`)).records.flatMap((record) =>
      record.kind === 'measure' ? [record] : [],
    );

  it('hold the months that the title over the table names', async () => {
    const [robbery] = await measures('Table 1: Crime (April to September)');
    expect(robbery).toMatchObject({
      current: { text: '263', period: { from: '2021-04', to: '2021-09' } },
      comparison: { text: '241', period: { from: '2020-04', to: '2020-09' } },
    });
  });

  it('hold the year where nothing else is said', async () => {
    const [robbery] = await measures('Table 1: Crime');
    expect(robbery?.current?.period).toEqual({ from: '2021-04', to: '2022-03' });
  });
});

describe('awards that name who got them first', () => {
  it.each([
    ['Aldermere Scouts: £2,500 (cycle marking)', 'Aldermere Scouts', 'cycle marking', 2_500],
    ['Port Wardens - £11,850 - summer patrols', 'Port Wardens', 'summer patrols', 11_850],
  ])('%s', async (line, recipient, purpose, value) => {
    const { records } = await extractFrom(`# Report 2023/24\n\n## Small Grants Fund\n\n- ${line}\n`, 'report.md');
    expect(records.filter(({ kind }) => kind === 'award')).toMatchObject([{ recipient, purpose, amount: { value } }]);
  });
});
