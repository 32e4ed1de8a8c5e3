import { withoutPageEdges } from '../../src/documents/form-feeds';
import { read } from '../builders/documents';

const page = (number: number, ...lines: readonly string[]): string =>
  [`Orrelshire Constabulary Delivery Plan            Page ${number}`, '            OFFICIAL', '', ...lines].join('\n');

const TEXT = [
  'Orrelshire Constabulary\n\n- Video was used in 97% of attendances',
  page(2, '  in November, against 91% in April.', '- Twelve orders were breached.'),
  page(3, '- The post has been vacant since'),
  page(4, '  August 2025.'),
].join('\n\f');

it('takes what heads every page out of the sentences it cuts', async () => {
  const { blocks } = await read(TEXT, 'plan.txt');
  expect(blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
    'Orrelshire Constabulary',
    'Video was used in 97% of attendances in November, against 91% in April.',
    'Twelve orders were breached.',
    'The post has been vacant since August 2025.',
  ]);
});

it('keeps the number of lines', () => {
  expect(withoutPageEdges(TEXT).split('\n')).toHaveLength(TEXT.split('\n').length);
});

it('leaves a line that stands at the head of one page only, and a text without pages', () => {
  expect(withoutPageEdges(TEXT)).toContain('Twelve orders were breached.');
  expect(withoutPageEdges('Page 1\nOFFICIAL\nPage 2\nOFFICIAL')).toBe('Page 1\nOFFICIAL\nPage 2\nOFFICIAL');
});
