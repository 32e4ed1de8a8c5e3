import { retryAfterMs } from '../src/retry-after';

const now = new Date('2026-11-21T10:00:00Z');

test.each([
  ['0', 0],
  [' 120 ', 120_000],
  ['Sat, 21 Nov 2026 10:00:05 GMT', 5_000],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
])('%s is a time to wait', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});

test.each([null, '', 'soon', '-1', '1.5', '2026-11-21', 'Sat, 99 Nov 2026 10:00:05 GMT'])('%s is none', (header) => {
  expect(retryAfterMs(header, now)).toBeUndefined();
});
