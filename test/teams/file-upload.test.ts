import type { IncomingMessage } from 'node:http';
import { createUpload, type UploadOptions } from '../../src/teams/file-upload';
import { fileHosts } from '../../src/teams/file-hosts';
import { begun, bodyOf, startFileHost, type FileHostStandIn } from './stand-in-file-host';

const NOW = new Date('2024-01-15T10:00:00Z');
const BYTES = Buffer.from('question,times\nburglary,3\n');

let host: FileHostStandIn;
let puts: { readonly headers: IncomingMessage['headers']; readonly body: Buffer; readonly method?: string }[];
let waited: number[];
beforeEach(async () => {
  host = await startFileHost();
  puts = [];
  waited = [];
});
afterEach(() => host.stop());

/** Answers the next tries in this order, and all after them with 201. */
function willAnswer(...answers: readonly { readonly status: number; readonly headers?: Record<string, string> }[]): void {
  const left = [...answers];
  host.on('/session', (res, req) => {
    void bodyOf(req).then((body) => {
      puts.push({ headers: req.headers, body, method: req.method });
      const { status, headers } = left.shift() ?? { status: 201 };
      begun(res, status, headers ?? {}).end('{}');
    });
  });
}

const put = (options: Partial<UploadOptions> = {}, bytes: Uint8Array = BYTES, uploadUrl = host.url('/session')): Promise<void> =>
  createUpload({
    hosts: fileHosts([host.host]),
    now: () => NOW,
    pause: (ms) => Promise.resolve(void waited.push(ms)),
    ...options,
  }).put({ uploadUrl, contentUrl: 'https://contoso.sharepoint.com/gaps.csv', name: 'gaps.csv', uniqueId: '1', fileType: 'csv' }, bytes);

test('a file is put in one piece, which says what it is of', async () => {
  willAnswer();
  await put();
  expect(puts).toHaveLength(1);
  expect(puts[0]).toMatchObject({
    method: 'PUT',
    headers: { 'content-length': String(BYTES.length), 'content-range': `bytes 0-${BYTES.length - 1}/${BYTES.length}` },
  });
  expect(puts[0]?.body.equals(BYTES)).toBe(true);
  expect(puts[0]?.headers).not.toHaveProperty('authorization');
});

describe('what is refused for the moment', () => {
  it.each([429, 500, 503])('with %d is tried again', async (status) => {
    willAnswer({ status }, { status });
    await put();
    expect(puts.map(({ body }) => body.equals(BYTES))).toEqual([true, true, true]);
    expect(waited).toEqual([500, 2_000]);
  });
  it('is tried when the host says', async () => {
    willAnswer(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': new Date(NOW.getTime() + 9_000).toUTCString() } },
      { status: 503, headers: { 'retry-after': 'soon' } },
    );
    await put();
    expect(waited).toEqual([7_000, 9_000, 5_000]);
  });
  it('again and again is given up', async () => {
    willAnswer(...Array.from({ length: 9 }, () => ({ status: 503 })));
    await expect(put()).rejects.toMatchObject({ code: 'host-failed', message: expect.stringMatching(/gaps\.csv.*503/) });
    expect(puts).toHaveLength(4);
  });
  it('until the time is over is given up as well, with nothing left waiting', async () => {
    willAnswer({ status: 429, headers: { 'retry-after': '600' } });
    await expect(put({ seconds: 0.1, pause: undefined })).rejects.toMatchObject({ code: 'too-slow' });
    expect(puts).toHaveLength(1);
  });
});

test('a connection that breaks off is tried again', async () => {
  let first = true;
  host.on('/session', (res) => {
    if (first) res.destroy();
    else begun(res, 201).end();
    first = false;
  });
  await put();
  expect(waited).toEqual([500]);
});

test('a host that is gone is said to be', async () => {
  await host.stop();
  await expect(put()).rejects.toMatchObject({ code: 'broken-off' });
});

test.each([401, 403, 404, 410])('a place that is answered with %d waits no longer', async (status) => {
  willAnswer({ status });
  await expect(put()).rejects.toMatchObject({ code: 'link-expired', message: expect.stringContaining('Ask for it again') });
  expect(puts).toHaveLength(1);
});

test.each([302, 400, 409])('an answer of %d is no success', async (status) => {
  willAnswer({ status, headers: { location: '/elsewhere' } });
  await expect(put()).rejects.toMatchObject({ code: 'host-failed' });
  expect(host.asked).toEqual(['/session']);
});

test('a host that does not answer is left', async () => {
  host.on('/session', () => undefined);
  await expect(put({ seconds: 0.05 })).rejects.toMatchObject({ code: 'too-slow' });
});

test.each(['https://sharepoint.com.evil.example/session', 'http://127.0.0.1:1/session', ''])('nothing is put to %j', async (url) =>
  expect(put({}, BYTES, url)).rejects.toMatchObject({ code: 'host-refused' }),
);

test('nothing is put where there is nothing', async () => {
  willAnswer();
  await expect(put({}, new Uint8Array())).rejects.toMatchObject({ code: 'nothing-to-send' });
  expect(puts).toEqual([]);
});
