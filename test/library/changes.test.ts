import { changesBetween } from '../../src/library/changes';
import { quarter, yearBefore, type Period } from '../../src/plan/period';
import type { Measure } from '../../src/plan/records';
import { percent } from '../builders/figures';
import { aCommitment, aMeasure, anObjective, anUpdate, aReading } from '../builders/records';

const q2 = quarter(2023, 2);
const q3 = quarter(2023, 3);
const until = (to: '2023-09' | '2023-12'): Period => ({ from: '2023-04', to });

describe('what changed between two lists of records', () => {
  it('is nothing between a list and itself', () => {
    const records = [anObjective({ status: 'Red' }), anUpdate(), aMeasure(), aCommitment()];
    const { objectives, updates, measures, commitments } = changesBetween(records, records);
    expect([...Object.values(objectives), ...Object.values(updates), ...Object.values(measures)].flat()).toEqual([]);
    expect([commitments.added, commitments.delivered, commitments.slipped, commitments.gone].flat()).toEqual([]);
  });

  it('tells objectives that are new, gone, reworded, renumbered and rated otherwise', () => {
    const before = [
      anObjective({ id: 'a', number: '1.1', title: 'Fewer thefts from farms', status: 'Red', lead: 'Inspector' }),
      anObjective({ id: 'b', number: '1.2', title: 'A faster answer to callers' }),
      anObjective({ id: 'c', number: '1.3', title: 'A new control room' }),
    ];
    const now = [
      anObjective({ id: 'a', number: '1.1', title: 'Fewer thefts from farms and yards', status: 'Green', lead: 'Chief Inspector' }),
      anObjective({ id: 'b', number: '1.3', title: 'A faster answer to callers' }),
      anObjective({ id: 'd', number: '1.2', title: 'More volunteers' }),
    ];
    const { objectives } = changesBetween(before, now);
    expect(objectives.added.map(({ title }) => title)).toEqual(['More volunteers']);
    expect(objectives.gone.map(({ title }) => title)).toEqual(['A new control room']);
    expect(objectives.reworded.map((pair) => pair.now.number)).toEqual(['1.1']);
    expect(objectives.renumbered.map((pair) => [pair.before.number, pair.now.number])).toEqual([['1.2', '1.3']]);
    expect(objectives.status.map((pair) => [pair.before.status, pair.now.status])).toEqual([['Red', 'Green']]);
    expect(objectives.lead).toHaveLength(1);
  });

  it('takes silence for no change: a report without ratings changes none', () => {
    const { objectives } = changesBetween([anObjective({ status: 'Red' })], [anObjective()]);
    expect(objectives.status).toEqual([]);
  });

  it('tells updates that are new, gone and reworded', () => {
    const before = [
      anUpdate({ id: '1', text: 'Return interviews took place in 64% of cases.' }),
      anUpdate({ id: '2', text: 'A hub opened in Arden.' }),
    ];
    const now = [
      anUpdate({ id: '3', text: 'Return interviews took place in 71% of cases.' }),
      anUpdate({ id: '4', text: 'Nine officers were trained.' }),
    ];
    const { updates } = changesBetween(before, now);
    expect(updates.reworded.map((pair) => pair.now.id)).toEqual(['3']);
    expect(updates.added.map(({ id }) => id)).toEqual(['4']);
    expect(updates.gone.map(({ id }) => id)).toEqual(['2']);
  });

  it('follows the updates of an objective that has another id now', () => {
    const before = [anObjective({ id: 'old', number: '1.1' }), anUpdate({ objective: 'old' })];
    const now = [anObjective({ id: 'new', number: '1.2' }), anUpdate({ objective: 'new' })];
    expect(changesBetween(before, now).updates).toEqual({ added: [], gone: [], reworded: [] });
  });
});

describe('how a measure moved', () => {
  const reported = (text: string, then: string, to: '2023-09' | '2023-12', measure: Partial<Measure> = {}): Measure =>
    aMeasure({
      id: `m@${to}`,
      name: 'Burglary offences',
      current: aReading(text),
      comparison: aReading(then),
      period: until(to),
      comparisonPeriod: yearBefore(until(to)),
      ...measure,
    });
  const moves = (before: Measure, now: Measure) =>
    changesBetween([before], [now]).measures.moved.map(({ basis, verdict }) => [basis, verdict]);

  it('two counts of one year to date are never one going to the other; the year before tells', () => {
    expect(moves(reported('917', '900', '2023-09'), reported('1,391', '1,500', '2023-12'))).toEqual([['year-to-date', 'better']]);
    expect(moves(reported('917', '900', '2023-09'), reported('1,391', '1,300', '2023-12'))).toEqual([['year-to-date', 'worse']]);
  });

  it('a rate, an average and a single quarter go from one to the other', () => {
    const rate = (text: string, to: '2023-09' | '2023-12') =>
      reported('1', '1', to, { name: 'Charge rate', current: { ...percent(text), label: 'Now' } });
    expect(moves(rate('9.3%', '2023-09'), rate('6.5%', '2023-12'))).toEqual([['direct', 'better']]);
    const average = { name: 'Average days to charge' };
    expect(moves(reported('312', '341', '2023-09', average), reported('298', '338', '2023-12', average))).toEqual([['direct', 'better']]);
    expect(moves(reported('38', '40', '2023-09', { period: q2 }), reported('45', '40', '2023-12', { period: q3 }))).toEqual([
      ['direct', 'worse'],
    ]);
  });

  it('a quarter and a year to date stand apart', () => {
    expect(moves(reported('38', '40', '2023-09', { period: q2 }), reported('145', '140', '2023-12'))).toEqual([['apart', 'unknown']]);
  });

  it('another figure for the same months is restated', () => {
    expect(moves(reported('917', '900', '2023-09'), reported('920', '900', '2023-09'))).toEqual([['restated', 'worse']]);
  });

  it('tells new and gone ones, whatever the order of words and the remark behind a name', () => {
    const { measures } = changesBetween(
      [aMeasure({ name: 'Rape prosecution rate' }), aMeasure({ name: 'Robbery' })],
      [aMeasure({ name: 'Rape: prosecution rate (new)' }), aMeasure({ name: 'Arson' })],
    );
    expect(measures.added.map(({ name }) => name)).toEqual(['Arson']);
    expect(measures.gone.map(({ name }) => name)).toEqual(['Robbery']);
  });

  it('a part is not the whole', () => {
    const { measures } = changesBetween([aMeasure({ name: 'Hate crime' })], [aMeasure({ name: 'Hate crime in Arden' })]);
    expect([measures.added.length, measures.gone.length]).toEqual([1, 1]);
  });
});

describe('what became of promises', () => {
  const promised = aCommitment({ period: q2 });
  const told = (...news: (typeof promised)['news'][number][]) => [{ ...promised, news }, anUpdate({ period: q3 })];
  const before = [promised, anUpdate({ period: q2 })];
  const news = { text: '', citation: promised.citations[0], period: q3 };

  it('kept', () =>
    expect(changesBetween(before, told({ ...news, says: 'delivered' })).commitments).toMatchObject({
      delivered: [{ id: promised.id }],
      open: [],
      slipped: [],
    }));
  it('put off, and still open', () =>
    expect(changesBetween(before, told({ ...news, says: 'slipped' })).commitments).toMatchObject({
      slipped: [{ id: promised.id }],
      open: [{ id: promised.id }],
    }));
  it('still open without news', () =>
    expect(changesBetween(before, told()).commitments).toMatchObject({ slipped: [], open: [{ id: promised.id }] }));
  it('new, and gone', () => {
    expect(changesBetween([], told()).commitments.added).toHaveLength(1);
    expect(changesBetween(before, []).commitments.gone).toHaveLength(1);
  });
});
