import { read } from '../builders/documents';

const failure = new RangeError('Array buffer allocation failed');
jest.mock('csv-parse/sync', () => ({
  parse: () => {
    throw failure;
  },
}));

it('does not blame a quotation mark for what is none of its doing, and keeps the cause', async () => {
  await expect(read('a,b\n1,2\n', 'measures.csv')).rejects.toMatchObject({ code: 'unreadable', cause: failure });
});
