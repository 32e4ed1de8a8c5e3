import { extractFrom } from '../builders/documents';
import type { Award } from '../../src/plan/records';

async function awardsOf(text: string, name: string): Promise<readonly Award[]> {
  const { records } = await extractFrom(text, name);
  return records.filter((one): one is Award => one.kind === 'award');
}

const said = ({ purpose, recipient, amount }: Award): unknown => [purpose, recipient, amount?.value];

it('a column of values may name its year, and its total is no award', async () => {
  const awards = await awardsOf(
    '<h1>Grants 2023/24</h1><table><tr><th>Provider</th><th>Service</th><th>Value 2023/24</th></tr><tr><td>New Leaf</td><td>Advisers</td><td>£412,500</td></tr><tr><td>Old Oak</td><td>Outreach</td><td>£38,000</td></tr><tr><td>Total</td><td></td><td>£450,500</td></tr></table>',
    'grants.html',
  );
  expect(awards.map(said)).toEqual([
    ['Advisers', 'New Leaf', 412500],
    ['Outreach', 'Old Oak', 38000],
  ]);
});

it('a sentence between the heading of a fund and its list leads in to it, and its sum is no award', async () => {
  const awards = await awardsOf(
    '# Annual report 2023/24\n\n## Youth Fund\n\nTwelve groups were given up to £5,000 each. They include:\n\n- Rowing Club (£4,980)\n- The Hive – £5,000 for a music studio\n- £12,500 to Safe Haven for night shelters\n- £1.2m for the violence partnership\n- Bright Futures received £3,400 to run cooking classes\n\n## Match funding\n\nThe council gave £20,000 towards cameras.\n',
    'report.md',
  );
  expect(awards.map(said)).toEqual([
    ['Rowing Club', undefined, 4980],
    ['a music studio', 'The Hive', 5000],
    ['night shelters', 'Safe Haven', 12500],
    ['the violence partnership', undefined, 1200000],
    ['cooking classes', 'Bright Futures', 3400],
  ]);
  expect(new Set(awards.map((one) => one.fund))).toEqual(new Set(['Youth Fund']));
});
