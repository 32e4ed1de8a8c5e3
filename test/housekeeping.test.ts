import { everyHour, everySeconds } from '../src/housekeeping';
import { createLog } from '../src/log';

const logged: unknown[] = [];
const log = createLog('debug', { write: (line) => logged.push(JSON.parse(line)) });

test('every chore is done at once, also after one that fails, and stopping waits for it', async () => {
  const done: string[] = [];
  const part = everyHour([() => Promise.reject(new Error('locked')), async () => void done.push(await Promise.resolve('second'))], log);
  await part.stop();
  expect(done).toEqual(['second']);
  expect(logged).toContainEqual(expect.objectContaining({ code: 'housekeeping-failed' }));
});

test('a chore is done again and again until it is stopped', async () => {
  let times = 0;
  let third = (): void => undefined;
  const reached = new Promise<void>((resolve) => (third = resolve));
  const part = everySeconds(
    0.001,
    () => {
      times += 1;
      if (times === 3) third();
      return Promise.resolve();
    },
    log,
  );
  await reached;
  await part.stop();
  const then = times;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(times).toBe(then);
});

test('stopping does not wait long for a chore that takes long', async () => {
  const part = everySeconds(60, () => new Promise(() => undefined), log);
  await expect(part.stop()).resolves.toBeUndefined();
});
