import type { Commitment } from '../../src/plan/records';
import { extractFrom } from '../builders/documents';

/** The promises of a plan of Q3 2017-18 whose objective 1.1 reports these lines. */
async function promisesOf(...lines: readonly string[]): Promise<readonly Commitment[]> {
  const { records } = await extractFrom(
    `# Westmere Police Delivery Plan 2017-18: Quarter 3 update\n\n## 1 Keeping people safe\n\n### 1.1 Safer nights out\n\nLead: Chief Inspector, Licensing\n\n**Q3 update**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`,
    'plan.md',
  );
  return records.filter((record): record is Commitment => record.kind === 'commitment');
}

describe('a promise is read', () => {
  it.each([
    ['A taxi marshal scheme will start in Harbour Street in January 2018.', 'January 2018'],
    ['The licensing review is out with partners, with feedback expected in Q4.', 'Q4'],
    ['A street pastor charter is due to be signed on 15 February 2018.', '15 February 2018'],
    ['The bar staff course is planned for 8 January.', '8 January'],
    ['Eight of 12 posts are filled and the remaining four will be in post by the end of February 2018.', 'the end of February 2018'],
    ['The first trial ends at the end of January 2018.', 'the end of January 2018'],
    ['Officers are preparing for a force-wide roll out in Q4.', 'Q4'],
    ['Breathalysers for every door supervisor by March 2018.', 'by March 2018'],
  ])('%s', async (line, due) => {
    const [promise, ...others] = await promisesOf(line);
    expect(others).toEqual([]);
    expect(promise).toMatchObject({ text: line, due: { text: due }, owner: 'Chief Inspector, Licensing', period: { from: '2017-10' } });
  });

  it.each([
    ['A code of conduct is being drafted with the licensees.', 'something in the making'],
    ['The licensing unit will publish a map of safe places.', 'a deed'],
  ])('without a date: %s', async (line) => {
    const [promise] = await promisesOf(line);
    expect(promise).toMatchObject({ what: line.slice(0, -1) });
    expect(promise?.due).toBeUndefined();
  });

  it('twice from a sentence with two dates', async () => {
    const both = await promisesOf('The play will tour Harbour in the Summer term of 2018 and Moor in the Autumn term of 2018.');
    expect(both.map(({ due }) => due?.by)).toEqual(['2018-07-31', '2018-12-31']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it('with both of its dates where it has moved', async () => {
    const [promise] = await promisesOf('Opening of the triage centre has slipped from 8 January 2018 to 4 March 2018.');
    expect(promise).toMatchObject({ previousDue: { by: '2018-01-08' }, due: { by: '2018-03-04' } });
  });

  it('together with what it is about, where its own sentence only points back', async () => {
    const [promise] = await promisesOf(
      'A triage centre for drinkers has been piloted in Harbour. It will open every weekend from February 2018.',
    );
    expect(promise?.what).toMatch(/^A triage centre for drinkers .* It will open every weekend/);
  });
});

describe('no promise is', () => {
  it.each([
    ['A taxi marshal scheme was launched on 4 December.', 'the past'],
    ['The course that was developed in Q2 has started to roll out.', 'a look back'],
    ['All 24 posts were filled by 27 November 2017.', 'a thing done by a date'],
    ['This will improve the service to victims and allow better use of time.', 'a hoped for effect'],
    ['Lighting was renewed, which will help people to feel safe.', 'an effect in a clause of its own'],
    ['Calls were higher than expected in December.', 'a comparison'],
    ['Numbers rose from 1,147 in 2016 to 1,336 in 2017.', 'a figure'],
    ['In October, an end-to-end review made five findings.', 'a word that looks like one'],
  ])('%s (%s)', async (line) => expect(await promisesOf(line)).toEqual([]));
});
