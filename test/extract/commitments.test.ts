import { extractFrom } from '../builders/documents';

const PLAN = `# Westmere Police Delivery Plan 2022-23: Quarter 3 update

## Executive summary

- **Roads** – The collision desk will open in February 2023.

## 1 Safer streets

### 1.1 Better lighting

Lead: Head of Estates     Status: Amber

**Q3 update**

- Lamps in Mill Lane were replaced in November 2022.
- The survey of footpaths was finished. It will be published by 28 February 2023.
- Sign-off was not given on 1 December 2022. A decision is now expected by 31 January 2023.
- New depot. Target date: 31 March 2023.

**Next quarter**

- Install lamps in Hope Street.
- Reported faults were 31.
`;

describe('the promises of a document', () => {
  const commitments = async () => (await extractFrom(PLAN, 'plan.md')).records.filter((record) => record.kind === 'commitment');

  it('are records with their place, their objective, its lead and the update that makes them', async () => {
    const [survey] = await commitments();
    expect(survey).toMatchObject({
      id: 'westmere/2022-23/1.1/commitment/the-survey-of-footpaths-was-finished-it-will-be-published',
      what: 'The survey of footpaths was finished: It will be published',
      text: 'The survey of footpaths was finished. It will be published by 28 February 2023.',
      due: { text: 'by 28 February 2023', by: '2023-02-28' },
      objective: 'westmere/2022-23/1.1',
      owner: 'Head of Estates',
      period: { from: '2022-10', to: '2022-12' },
      update: expect.stringContaining('1.1/q3/'),
      news: [],
    });
    expect(survey?.citations[0].line).toBeGreaterThan(0);
  });

  it('know the day before where the sentence before tells that it was missed', async () => {
    expect((await commitments()).find(({ previousDue }) => previousDue)).toMatchObject({
      previousDue: { by: '2022-12-01' },
      due: { by: '2023-01-31' },
    });
  });

  it('stand in fields, in highlights and as tasks for the next quarter', async () => {
    const made = await commitments();
    expect(made.map(({ what, due }) => [what, due?.by])).toEqual(
      expect.arrayContaining([
        ['New depot', '2023-03-31'],
        ['The collision desk will open', '2023-02-28'],
        ['Install lamps in Hope Street', '2023-03-31'],
      ]),
    );
    expect(made).toHaveLength(5);
  });

  it('have the same ids when they are read again', async () => {
    const ids = async () => (await commitments()).map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });
});
