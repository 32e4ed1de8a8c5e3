import { setTimeout as wait } from 'node:timers/promises';
import { typingWhile } from '../../src/teams/typing';

test('quick work shows no typing', async () => {
  let shown = 0;
  const showTyping = (): Promise<void> => {
    shown++;
    return Promise.resolve();
  };
  await expect(typingWhile(Promise.resolve('done'), showTyping)).resolves.toBe('done');
  expect(shown).toBe(0);
});

test('work that computes without a pause is not held up for a notice', async () => {
  const showTyping = jest.fn(() => Promise.resolve());
  const compute = async (): Promise<string> => {
    await Promise.resolve();
    const end = performance.now() + 20;
    while (performance.now() < end);
    return 'done';
  };
  await expect(typingWhile(compute(), showTyping, { patienceMs: 1 })).resolves.toBe('done');
  expect(showTyping).not.toHaveBeenCalled();
});

test('long work shows typing, and again', async () => {
  let shown = 0;
  let finish: (words: string) => void = () => undefined;
  const work = new Promise<string>((done) => (finish = done));
  const showTyping = async (): Promise<void> => {
    await Promise.resolve();
    if (++shown === 3) finish('done');
  };
  await expect(typingWhile(work, showTyping, { patienceMs: 1, everyMs: 1 })).resolves.toBe('done');
  expect(shown).toBe(3);
});

test('a notice under way arrives before the answer is handed on', async () => {
  const order: string[] = [];
  let finish: () => void = () => undefined;
  const work = new Promise<void>((done) => (finish = done));
  const showTyping = async (): Promise<void> => {
    finish();
    await wait(5);
    order.push('typing');
  };
  await typingWhile(work, showTyping, { patienceMs: 1, everyMs: 60_000 });
  order.push('answer');
  expect(order).toEqual(['typing', 'answer']);
});

test('work that fails fails', async () => {
  await expect(typingWhile(Promise.reject(new Error('broken')), () => Promise.resolve())).rejects.toThrow('broken');
});
