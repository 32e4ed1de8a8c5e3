import { ExpiringMap } from '../../src/store/expiring-map';

const at = (seconds: number): Date => new Date(Date.UTC(2018, 0, 15, 10, 0, seconds));

test('an entry is there until its lifetime is over', () => {
  const map = new ExpiringMap<string>(10, 5_000);
  map.set('a', 'first', at(0));
  expect(map.get('a', at(4))).toBe('first');
  expect(map.get('a', at(5))).toBeUndefined();
});

test('setting an entry again renews it', () => {
  const map = new ExpiringMap<string>(10, 5_000);
  map.set('a', 'first', at(0));
  map.set('a', 'second', at(4));
  expect(map.get('a', at(8))).toBe('second');
});

test('beyond the limit the entry set longest ago goes', () => {
  const map = new ExpiringMap<number>(2, 60_000);
  map.set('a', 1, at(0));
  map.set('b', 2, at(1));
  map.set('a', 3, at(2));
  map.set('c', 4, at(3));
  expect([map.get('a', at(3)), map.get('b', at(3)), map.get('c', at(3))]).toEqual([3, undefined, 4]);
});

test('expired entries do not pile up', () => {
  const map = new ExpiringMap<number>(1_000, 5_000);
  for (let second = 0; second < 60; second++) map.set(`key ${second}`, second, at(second));
  expect(map.size).toBeLessThanOrEqual(5);
});

test('a deleted entry is gone', () => {
  const map = new ExpiringMap<number>(2, 60_000);
  map.set('a', 1, at(0));
  map.delete('a');
  expect(map.get('a', at(0))).toBeUndefined();
});
