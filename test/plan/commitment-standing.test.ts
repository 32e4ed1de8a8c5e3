import { commitmentStanding, stateWords } from '../../src/plan/commitment-standing';
import type { Commitment, CommitmentNews, Due } from '../../src/plan/records';
import { aCitation } from '../builders/citations';
import { aCommitment, thisQuarter } from '../builders/records';
import { quarter } from '../../src/plan/period';

const on = (day: `${number}-${string}-${string}`): Due => ({ text: day, from: day, by: day });
const news = (one: Partial<CommitmentNews>): CommitmentNews => ({
  says: 'restated',
  text: 'It goes on.',
  period: thisQuarter,
  citation: aCitation(),
  ...one,
});
const made: Partial<Commitment> = { due: on('2023-11-30'), period: quarter(2023, 2) };
const standing = (commitment: Partial<Commitment>, asOf: `${number}-${string}-${string}` = '2023-12-31') =>
  commitmentStanding(aCommitment({ ...made, ...commitment }), asOf);

describe('how a promise stands', () => {
  it('is due until its last day is over, then overdue', () => {
    expect(standing({}, '2023-11-29').state).toBe('due');
    expect(standing({}, '2023-12-01').state).toBe('overdue');
  });

  it('is overdue on its last day only by a later report than its own', () => {
    expect(standing({ due: on('2023-12-31') }).state).toBe('overdue');
    expect(standing({ due: on('2023-12-31'), period: thisQuarter }).state).toBe('due');
  });

  it('is delivered, or delivered late against the first date it had', () => {
    expect(standing({ news: [news({ says: 'delivered', on: on('2023-11-27') })] }).state).toBe('delivered');
    expect(standing({ news: [news({ says: 'delivered', on: on('2023-12-12') })] }).state).toBe('delivered-late');
    expect(standing({ news: [news({ says: 'delivered', text: 'It opened two weeks late.' })] }).state).toBe('delivered-late');
  });

  it('has slipped to a day to come, and is overdue once that is past too', () => {
    const moved = [news({ says: 'slipped', due: on('2024-01-31') })];
    expect(standing({ news: moved })).toMatchObject({ state: 'slipped', due: { by: '2024-01-31' }, from: { by: '2023-11-30' } });
    expect(standing({ news: moved }, '2024-03-31')).toMatchObject({
      state: 'overdue',
      due: { by: '2024-01-31' },
      from: { by: '2023-11-30' },
    });
  });

  it('has slipped where its own sentence says so, and where no new day is given', () => {
    expect(standing({ previousDue: on('2023-10-01'), due: on('2024-02-01') })).toMatchObject({
      state: 'slipped',
      from: { by: '2023-10-01' },
    });
    expect(standing({ news: [news({ says: 'slipped' })] })).toMatchObject({ state: 'slipped', from: { by: '2023-11-30' } });
  });

  it('has not slipped where a later report names the day more exactly', () => {
    const due: Due = { text: 'in Q4', from: '2024-01-01', by: '2024-03-31' };
    expect(standing({ due, news: [news({ due: on('2024-02-12') })] })).toMatchObject({ state: 'due', due: { by: '2024-02-12' } });
  });

  it('is undated without a date', () => expect(standing({ due: undefined })).toEqual({ state: 'undated' }));

  it('has words', () => expect(stateWords('delivered-late')).toBe('Delivered late'));
});
