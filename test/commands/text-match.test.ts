import { comparable, holds } from '../../src/commands/text-match';

describe('comparing what is shown with what is expected', () => {
  it.each([
    ['The rate is 7.2%.', '7.2%'],
    ['**Level** of | Racist', 'level of racist'],
    ['“dare to share”', '"Dare to Share"'],
    ['April–December', 'april-december'],
    ['1,384 offences', '1,384'],
    ['from 15 to 8.', '8'],
    ['15, 8', '15'],
  ])('%s holds %s', (text, wanted) => expect(holds(text, wanted)).toBe(true));

  it.each([
    ['1,860', '86'],
    ['1,860', '1'],
    ['186', '86'],
    ['8.75', '8.7'],
    ['£125,000', '25,000'],
    ['12.5', '2.5'],
  ])('%s does not hold %s', (text, wanted) => expect(holds(text, wanted)).toBe(false));

  it('reads separators as spaces', () => expect(comparable('Now\t1,384 | was: 1,079')).toBe('now 1,384 was 1,079'));
});
