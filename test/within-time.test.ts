import { TookTooLong, withinTime } from '../src/within-time';

const never = new Promise<never>(() => undefined);

test('what is done in time is as it was', async () => {
  expect(await withinTime(Promise.resolve('done'), 60_000)).toBe('done');
  await expect(withinTime(Promise.reject(new Error('broken')), 60_000)).rejects.toThrow('broken');
});

test('what is not is given up, with the code of a connection that does not answer', async () => {
  const late = withinTime(never, 5);
  await expect(late).rejects.toBeInstanceOf(TookTooLong);
  await expect(late).rejects.toMatchObject({ code: 'ETIMEDOUT', message: 'No answer within 5 ms' });
});
