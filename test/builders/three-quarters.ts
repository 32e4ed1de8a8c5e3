import { loadLibrary } from '../../src/library/load';
import { readHere } from '../../src/library/reading';
import type { Snapshot } from '../../src/library/snapshot';
import { aKnowledgeFolder } from './knowledge-folder';

/*
 * A made-up force and three quarters of one plan. Between Q2 and Q3 objective 1.2 is reworded, 2.1 becomes 2.2, the former 2.2 is gone, and a new 2.1 takes
 * over the number. Stalking is counted from April, farm thefts by the quarter; the Q3 report gives another figure for the farm thefts of Q2.
 */

const TABLE = `| Measure | Better when | Target | Comparison | Comparison period | Current | Period |
| --- | --- | --- | --- | --- | --- | --- |`;

const Q1 = `# Westmere Police Delivery Plan 2023-24: Quarter 1 update

## 1 Protecting people

### 1.1 Improve our response to stalking

Lead: Head of Public Protection

Status: Red

**Q1 update**

- A stalking clinic will open by 31 August 2023.
- Nine officers were trained to write stalking orders.

### 1.2 Reduce thefts from farms

Lead: Rural Inspector

Status: Amber

**Q1 update**

- Forge marking began at twelve farms.

## 2 Running the force

### 2.1 Shorten the wait for a detective's call

Lead: Head of Crime

Status: Amber

**Q1 update**

- The average wait was nine days.

### 2.2 Replace the control room system

Lead: Head of Contact

Status: Green

**Q1 update**

- Two suppliers were invited to bid.

## Measures

${TABLE}
| Stalking offences | Lower | 125 | 130 | April to June 2022 | 100 | April to June 2023 |
| Stalking solved rate | Higher | 12.0% | 9.1% | April to June 2022 | 10.0% | April to June 2023 |
| Farm theft offences | Lower | 45 | 52 | April to June 2022 | 40 | April to June 2023 |
`;

const Q2 = `# Westmere Police Delivery Plan 2023-24: Quarter 2 update

## 1 Protecting people

### 1.1 Improve our response to stalking

Lead: Head of Public Protection

Status: Amber

**Q2 update**

- The stalking clinic opened on 28 August 2023.
- Fourteen stalking orders were granted.

### 1.2 Reduce thefts from farms

Lead: Rural Inspector

Status: Amber

**Q2 update**

- The farm watch app will launch by 30 November 2023.

## 2 Running the force

### 2.1 Shorten the wait for a detective's call

Lead: Head of Crime

Status: Amber

**Q2 update**

- The average wait was eight days.

### 2.2 Replace the control room system

Lead: Head of Contact

Status: Green

**Q2 update**

- A supplier was chosen.

## Measures

${TABLE}
| Stalking offences | Lower | 250 | 250 | April to September 2022 | 210 | April to September 2023 |
| Stalking: solved rate | Higher | 12.0% | 9.6% | April to September 2022 | 11.5% | April to September 2023 |
| Farm theft offences | Lower | 45 | 47 | July to September 2022 | 38 | July to September 2023 |
`;

const Q3 = `# Westmere Police Delivery Plan 2023-24: Quarter 3 update

## 1 Protecting people

### 1.1 Improve our response to stalking

Lead: Head of Public Protection

Status: Green

**Q3 update**

- The stalking clinic has seen 61 people.

### 1.2 Reduce thefts from farms and building sites

Lead: Chief Inspector, Rural Crime

Status: Amber

**Q3 update**

- The farm watch app has slipped from 30 November 2023 to 28 February 2024.

## 2 Running the force

### 2.1 Recruit volunteers from villages

Lead: Head of Citizens

Status: Amber

**Q3 update**

- Thirty-one volunteers have joined.

### 2.2 Shorten the wait for a detective's call

Lead: Head of Crime

Status: Green

**Q3 update**

- The average wait was six days.

## Measures

${TABLE}
| Stalking offences | Lower | 375 | 370 | April to December 2022 | 330 | April to December 2023 |
| Stalking solved rate | Higher | 12.0% | 9.9% | April to December 2022 | 12.4% | April to December 2023 |
| Volunteers who joined | Higher | 40 | 22 | April to December 2022 | 31 | April to December 2023 |

## Farm measures

| Measure | Better when | Previous quarter | Same quarter last year | This quarter |
| --- | --- | --- | --- | --- |
| Farm theft offences | Lower | 39 | 50 | 45 |
`;

const MONTHS = `Measure,Better when,Target,Apr 2023,May 2023,Jun 2023,Jul 2023,Aug 2023,Sep 2023,Oct 2023,Nov 2023,Dec 2023,Year to date
Vehicle crime offences,Lower,500,61,58,55,72,49,50,53,47,44,489
Urgent calls attended in time,Higher,80%,71.0%,74.0%,76.5%,79.0%,80.5%,82.0%,84.0%,83.5%,85.0%,79.5%
`;

/** The quarters by number, and the months beside them where they are wanted. */
export async function loadQuarters(...wanted: readonly ('q1' | 'q2' | 'q3' | 'months')[]): Promise<Snapshot> {
  const files = { q1: Q1, q2: Q2, q3: Q3 };
  const named = wanted.map((one) =>
    one === 'months' ? (['westmere-measures-2023-24-q3.csv', MONTHS] as const) : ([`westmere-2023-24-${one}.md`, files[one]] as const),
  );
  const folder = await aKnowledgeFolder(Object.fromEntries(named));
  try {
    return await loadLibrary(folder.path, { reading: readHere });
  } finally {
    await folder.remove();
  }
}
