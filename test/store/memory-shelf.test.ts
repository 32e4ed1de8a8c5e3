import type { Memory } from '../../src/ask/memory';
import { createMemoryShelf } from '../../src/store/memory-shelf';

const memory = (term: string): Memory => ({ subject: { terms: [term], places: [], wanted: [] } });

test('a conversation is remembered under its key, until it was silent too long', async () => {
  let now = new Date('2018-01-15T10:00:00Z');
  const shelf = createMemoryShelf({ limit: 10, lifetimeMs: 60_000, now: () => now });
  await shelf.keep('chat-1|person-1', memory('objective 2.4'));
  expect((await shelf.recall('chat-1|person-1'))?.subject.terms[0]).toBe('objective 2.4');
  expect(await shelf.recall('chat-1|person-2')).toBeUndefined();
  now = new Date('2018-01-15T10:01:00Z');
  expect(await shelf.recall('chat-1|person-1')).toBeUndefined();
});

test('the number of conversations is bounded', async () => {
  const shelf = createMemoryShelf({ limit: 2, lifetimeMs: 60_000, now: () => new Date('2018-01-15T10:00:00Z') });
  for (const key of ['a', 'b', 'c']) await shelf.keep(key, memory(key));
  expect(await shelf.recall('a')).toBeUndefined();
  expect((await shelf.recall('c'))?.subject.terms[0]).toBe('c');
});
