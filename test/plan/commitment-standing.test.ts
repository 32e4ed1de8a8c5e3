import { commitmentStanding } from '../../src/plan/commitment-standing';
import type { CommitmentNews } from '../../src/plan/records';
import { aCitation } from '../builders/citations';
import { aCommitment, aDue } from '../builders/records';

const news = (part: Partial<CommitmentNews>): CommitmentNews => ({
  says: 'delivered',
  text: 'It went live.',
  citation: aCitation(),
  ...part,
});
const due = aDue('by 31 January 2024', '2024-01-31');

describe('a promise stands', () => {
  it('as due until its date is over', () => expect(commitmentStanding(aCommitment({ due }), '2024-01-30').state).toBe('due'));
  it('as overdue once its last day is reported on and nothing is said', () =>
    expect(commitmentStanding(aCommitment({ due }), '2024-01-31').state).toBe('overdue'));
  it('as undated without a date, however late it is', () =>
    expect(commitmentStanding(aCommitment({ due: undefined }), '2030-01-01').state).toBe('undated'));
  it('as delivered when a later document says so', () =>
    expect(commitmentStanding(aCommitment({ due, news: [news({ on: aDue('12 January 2024', '2024-01-12') })] }), '2024-03-31').state).toBe(
      'delivered',
    ));
  it('as delivered late when that was after its date', () =>
    expect(commitmentStanding(aCommitment({ due, news: [news({ on: aDue('12 March 2024', '2024-03-12') })] }), '2024-03-31').state).toBe(
      'delivered-late',
    ));
  it('as slipped to its new date, which is then its date', () => {
    const slipped = aCommitment({ due, news: [news({ says: 'slipped', due: aDue('30 April 2024', '2024-04-30') })] });
    expect(commitmentStanding(slipped, '2024-03-31')).toMatchObject({ state: 'slipped', from: due, due: { by: '2024-04-30' } });
    expect(commitmentStanding(slipped, '2024-04-30').state).toBe('overdue');
  });
  it('as slipped where its own sentence says from when to when', () =>
    expect(commitmentStanding(aCommitment({ due, previousDue: aDue('1 December 2023', '2023-12-01') }), '2023-12-31').state).toBe(
      'slipped',
    ));
});
