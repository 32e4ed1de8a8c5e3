import { createLog } from '../src/log';

function logged(error: unknown): Record<string, unknown> {
  const lines: string[] = [];
  createLog('info', { write: (line) => lines.push(line) }).error({ code: 'turn-failed', error }, 'A turn failed');
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

test('an error is logged with its code, its cause and where it happened', () => {
  const error = Object.assign(new Error('No route', { cause: new Error('Offline') }), { code: 'ENETUNREACH', statusCode: 503 });
  expect(logged(error)).toMatchObject({
    code: 'turn-failed',
    error: {
      message: 'No route',
      code: 'ENETUNREACH',
      statusCode: 503,
      stack: expect.stringContaining('log.test'),
      cause: { message: 'Offline' },
    },
  });
});

test("an HTTP client's error does not bring its request's token into the log", () => {
  const error = Object.assign(new Error('Refused'), { request: { headers: { authorization: 'Bearer very-secret' } } });
  expect(JSON.stringify(logged(error))).not.toContain('very-secret');
});

test('what is thrown without being an error is logged too', () => {
  expect(logged('just words')).toMatchObject({ error: 'just words' });
});
