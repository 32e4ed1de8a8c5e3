import { extractFrom } from '../builders/documents';
import { financialYear } from '../../src/plan/period';

describe("a commissioner's report", () => {
  const REPORT = `## OFFICE OF THE POLICE & CRIME COMMISSIONER FOR MARSH END

### PCC PROGRESS REPORT TO THE MARSH END POLICE AND CRIME PANEL 4<sup>th</sup> September 2022

#### Police and Crime Plan Strategic Priority 3: **Safer Roads**

**My plan sets out the following 'Key Aims' for Safer Roads:**

1. Fewer people hurt on rural roads.
2. Better advice for young drivers.

## 2021/22 PROGRESS ON THE KEY AIMS

### 1) Fewer people hurt on rural roads

#### MEP Delivery Plan actions & progress:

2021/22:

- In Qtr.2 average speed cameras were tried on the moor and -

found to work, so Marsh End Police (MEP) keep them.
- The OPCC and the force set up two schemes:
  - a speed watch
  - a motorcycle course

**OPCC general activities:**

- 2021/22: A grant was given to the air ambulance.
- See update under Key Aim 2 below, which runs across this aim.

## OPCC Community Safety Fund initiatives:

- Rural speed signs: £40,204

**2) Better advice for young drivers**

**MEP Delivery Plan actions & progress:**

2022/23 (Qtr.1):

- Marsh End Police visited six colleges.

## OPCC Community Safety Fund initiatives:

- Theatre for schools: £1,500
`;

  it('reads its aims as themes of the plan, whatever the levels of its headings', async () => {
    const report = await extractFrom(REPORT, 'report.txt');
    expect(report.facts).toMatchObject({ kind: 'report', published: '2022-09-04', year: financialYear(2021), force: 'Marsh End Police' });
    expect(report.themes.map(({ id, title, priority }) => [id, title, priority])).toEqual([
      ['mep/theme/3.1', 'Fewer people hurt on rural roads', 'Safer Roads'],
      ['mep/theme/3.2', 'Better advice for young drivers', 'Safer Roads'],
    ]);
    expect(report.objectives).toEqual([]);
  });

  it('reads activities with who and when', async () => {
    const { updates } = await extractFrom(REPORT, 'report.txt');
    expect(updates.map(({ theme, by, period, text }) => [theme?.slice(-3), by, period?.from, text.slice(0, 22)])).toEqual([
      ['3.1', 'force', '2021-04', 'In Qtr.2 average speed'],
      ['3.1', 'force', '2021-04', 'The OPCC and the force'],
      ['3.1', 'force', '2021-04', 'a speed watch'],
      ['3.1', 'force', '2021-04', 'a motorcycle course'],
      ['3.1', 'commissioner', '2021-04', 'A grant was given to t'],
      ['3.2', 'force', '2022-04', 'Marsh End Police visit'],
    ]);
    expect(updates[0]?.text).toMatch(/moor and - found to work/);
    expect(updates.map((one) => one.under)).toEqual([undefined, undefined, updates[1]?.id, updates[1]?.id, undefined, undefined]);
  });

  it('leaves out cross-references, and sums to the awards', async () => {
    const report = await extractFrom(REPORT, 'report.txt');
    expect(report.notes.map((note) => note.code)).toContain('cross-reference');
    expect(report.records.filter((one) => one.kind === 'award')).toMatchObject([{ theme: 'mep/theme/3.1' }, { theme: 'mep/theme/3.2' }]);
  });
});
