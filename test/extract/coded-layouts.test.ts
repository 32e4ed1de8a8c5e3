import { Buffer } from 'node:buffer';
import { readDocument } from '../../src/documents/readers';
import { extract } from '../../src/extract/extract';
import type { PlanRecord } from '../../src/plan/records';

type Of<K extends PlanRecord['kind']> = Extract<PlanRecord, { kind: K }>;

async function recordsOf<K extends PlanRecord['kind']>(kind: K, text: string): Promise<readonly Of<K>[]> {
  const { records } = extract(await readDocument({ name: 'orrelshire-plan.md', bytes: Buffer.from(text) }));
  return records.filter((record): record is Of<K> => record.kind === kind);
}

const PLAN = `# Orrelshire Police: Force Delivery Plan 2024-25

Quarter 3 report: October to December 2024

"Supports" refers to the promises of the Police and Crime Plan, its pledges: Pledge A, safer homes; Pledge B, fair outcomes; Pledge C, trusted officers.

# Strategic objective 1: Keep people from harm

## Delivery action 1.1: Find people who are missing

| Owner | Status | Supports |
|---|---|---|
| Chief Inspector, Missing | Off track | Pledge A; Pledge C |

### Activity this quarter

- Officers found 41 people within a day.

### Planned activity next quarter

- Open the return interview desk by 14 February 2025.

### Key performance indicators

| KPI | Indicator | Good is | Apr–Dec 2023 | Apr–Dec 2024 | Aim | Assessment |
|---|---|---|---|---|---|---|
| K1 | Missing reports | Lower | 640 | 512 | Below 500 | At risk |
| K2 | Interviews offered | Higher | 61.5% | 70.0% | 80% | At risk |
`;

describe('a plan of actions with a small table of fields under each', () => {
  it('gives the action its owner, status and pledges', async () => {
    expect(await recordsOf('objective', PLAN)).toMatchObject([
      { number: '1.1', lead: 'Chief Inspector, Missing', status: 'Off track', themes: ['orrelshire/theme/A', 'orrelshire/theme/C'] },
    ]);
  });

  it('reads the pledges out of a sentence', async () => {
    expect((await recordsOf('theme', PLAN)).map(({ number, title, called }) => [number, title, called])).toEqual([
      ['A', 'Safer homes', 'Pledge'],
      ['B', 'Fair outcomes', 'Pledge'],
      ['C', 'Trusted officers', 'Pledge'],
    ]);
  });

  it('keeps what is planned apart from what was done', async () => {
    expect((await recordsOf('update', PLAN)).map(({ text }) => text)).toContain('Officers found 41 people within a day.');
    expect(await recordsOf('commitment', PLAN)).toMatchObject([{ objective: 'orrelshire/2024-25/1.1', due: { by: '2025-02-14' } }]);
  });

  it('takes codes for references and an aim of figures for the target', async () => {
    expect(
      (await recordsOf('measure', PLAN)).map(({ number, name, target, current }) => [number, name, target?.text, current?.text]),
    ).toEqual([
      ['K1', 'Missing reports', 'Below 500', '512'],
      ['K2', 'Interviews offered', '80%', '70.0%'],
    ]);
  });
});

const TRACKER = `# Orrelshire Police: Force Plan 2024-25 tracker

Position at 24 January 2025.

| Outcome | Ref | Objective | Owner | Progress | RAG | Next milestone | Due | Revised due |
|---|---|---|---|---|---|---|---|---|
| Keep people from harm | KPS1 | Find people who are missing | Insp Marl | Officers found 41 people. | A | Desk open | 14 Feb 2025 | 3 Mar 2025 |
|  | KPS2 | Answer calls for help | Head of Contact | Calls were answered in nine seconds. | G | New rota | 3 March 2025 |  |

## Figures

| KPI | Indicator | Objective | Polarity | Q1 (Apr-Jun) | Q2 (Jul-Sep) | Q3 (Oct-Dec) | YTD Apr-Dec 24 | YTD Apr-Dec 23 |
|---|---|---|---|---|---|---|---|---|
| 01 | Missing reports | KPS1 | Lower is better | 170 | 172 | 170 | 512 | 640 |

## By unit

| LPU | Missing reports |  |  |  |
|---|---|---|---|---|
|  | Q1 | Q2 | Q3 | YTD |
| Tarn | 100 | 90 | 80 | 270 |
| Wick | 70 | 82 | 90 | 242 |
`;

describe('a tracker of one row an objective', () => {
  it('gives each row the outcome that stands once for several, and the quarter its figures end in', async () => {
    const [section, period] = [{ title: 'Keep people from harm' }, { from: '2024-10', to: '2024-12' }];
    expect(await recordsOf('objective', TRACKER)).toMatchObject([
      { number: 'KPS1', section, period },
      { number: 'KPS2', section, period },
    ]);
  });

  it('holds the year to date against the same months of the year before', async () => {
    expect((await recordsOf('measure', TRACKER)).find(({ number }) => number === '01')).toMatchObject({
      name: 'Missing reports',
      current: { text: '512', period: { from: '2024-04', to: '2024-12' } },
      comparison: { text: '640', period: { from: '2023-04', to: '2023-12' } },
    });
  });

  it('reads the figures of each local policing unit', async () => {
    expect(
      (await recordsOf('measure', TRACKER)).flatMap(({ name, place, series }) =>
        place ? [[name, place, series.map(({ text }) => text)]] : [],
      ),
    ).toEqual([
      ['Missing reports', 'Tarn', ['100', '90', '80']],
      ['Missing reports', 'Wick', ['70', '82', '90']],
    ]);
  });

  it('promises the next milestone by its new day', async () => {
    expect(await recordsOf('commitment', TRACKER)).toMatchObject([
      { objective: 'orrelshire/2024-25/kps1', due: { by: '2025-03-03' } },
      { objective: 'orrelshire/2024-25/kps2', due: { by: '2025-03-03' } },
    ]);
  });
});

it('takes the title below a chapter for the section of its number', async () => {
  const text = `# Orrelshire Police: Our Force Plan 2025-26

Q1 progress: April to June 2025

**CHAPTER 1**

## Keeping people from harm

### Commitment 1.1 Find people who are missing

**What we have done**

- Officers found 41 people.
`;
  expect(await recordsOf('objective', text)).toMatchObject([
    { number: '1.1', section: { number: '1', title: 'Keeping people from harm' } },
  ]);
});
