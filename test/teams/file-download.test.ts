import { gzipSync } from 'node:zlib';
import { createDownload, type DownloadOptions } from '../../src/teams/file-download';
import { fileHosts } from '../../src/teams/file-hosts';
import { begun, startFileHost, type FileHostStandIn } from './stand-in-file-host';

let host: FileHostStandIn;
let elsewhere: FileHostStandIn;
beforeAll(async () => {
  host = await startFileHost();
  elsewhere = await startFileHost();
  elsewhere.on('/x', (res) => res.end('secret'));
});
afterAll(async () => {
  await host.stop();
  await elsewhere.stop();
});

const small: DownloadOptions['refuses'] = (name, bytes) => (bytes > 1_000 ? new Error(`${name} is too large`) : undefined);

/** Fetches a path of the host, or an address of its own. */
const fetched = async (path: string, options: Partial<DownloadOptions> = {}): Promise<string> => {
  const download = createDownload({ hosts: fileHosts([host.host]), refuses: small, ...options });
  const url = path.startsWith('/') ? host.url(path) : path;
  return Buffer.from(await download({ name: 'plan.md', url })).toString('utf8');
};

test('a file comes as it is, and nothing is said of who asks', async () => {
  host.on('/plan', (res) => res.end('# A plan'));
  expect(await fetched('/plan')).toBe('# A plan');
  expect(host.headers.at(-1)).not.toHaveProperty('authorization');
  expect(host.headers.at(-1)).not.toHaveProperty('cookie');
});

test('an empty one comes as well', async () => {
  host.on('/empty', (res) => res.end());
  expect(await fetched('/empty')).toBe('');
});

test.each([401, 403, 404, 410])('a link that is answered with %d has expired', async (status) => {
  host.on('/expired', (res) => begun(res, status).end('no'));
  await expect(fetched('/expired')).rejects.toMatchObject({
    code: 'link-expired',
    message: expect.stringMatching(/plan\.md.*Send the file again/),
  });
});

test.each([500, 503, 429, 204, 206, 304])('a host that answers with %d is named as it is', async (status) => {
  host.on('/ill', (res) => begun(res, status).end());
  await expect(fetched('/ill')).rejects.toMatchObject({ code: 'host-failed', message: expect.stringContaining(String(status)) });
});

describe('a host that may not be asked', () => {
  it('is not', async () => {
    await expect(fetched(elsewhere.url('/x'))).rejects.toMatchObject({
      code: 'host-refused',
      message: expect.stringContaining('FILE_HOSTS'),
    });
    expect(elsewhere.asked).toEqual([]);
  });
  it('is not when one that may leads there', async () => {
    host.on('/away', (res) => begun(res, 302, { location: elsewhere.url('/x') }).end());
    await expect(fetched('/away')).rejects.toMatchObject({ code: 'host-refused' });
    expect(elsewhere.asked).toEqual([]);
  });
});

describe('a link that leads on', () => {
  beforeAll(() => {
    for (const hop of [1, 2, 3, 4]) host.on(`/hop${hop}`, (res) => begun(res, 307, { location: `hop${hop - 1}` }).end('moved'));
    host.on('/hop0', (res) => res.end('there'));
    host.on('/round', (res) => begun(res, 302, { location: '/round' }).end());
    host.on('/nowhere', (res) => begun(res, 302).end());
  });
  it('is followed three times', async () => expect(await fetched('/hop3')).toBe('there'));
  it('and no further', async () => {
    await expect(fetched('/hop4')).rejects.toMatchObject({ code: 'too-many-hops' });
    await expect(fetched('/round')).rejects.toMatchObject({ code: 'too-many-hops' });
  });
  it('but says nowhere is refused', async () => expect(fetched('/nowhere')).rejects.toMatchObject({ code: 'host-failed' }));
});

describe('a file that is too large', () => {
  it('is refused by the length its host names', async () => {
    host.on('/large', (res) => begun(res, 200, { 'content-length': '5000' }).write('a'));
    await expect(fetched('/large')).rejects.toThrow('plan.md is too large');
  });
  it('is left where it goes over, when the host names none or never ends', async () => {
    host.on('/endless', (res) => {
      const more = (): void => {
        if (!res.destroyed) res.write('a'.repeat(300), () => setImmediate(more));
      };
      more();
    });
    await expect(fetched('/endless')).rejects.toThrow('plan.md is too large');
  });
  it('is counted after it was unpacked', async () => {
    const packed = gzipSync('a'.repeat(100_000));
    expect(packed.length).toBeLessThan(1_000);
    host.on('/packed', (res) => begun(res, 200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed));
    await expect(fetched('/packed')).rejects.toThrow('plan.md is too large');
  });
  it('is by default one that the bot would not read', async () => {
    host.on('/huge', (res) => begun(res, 200, { 'content-length': String(51 * 1024 * 1024) }).write('a'));
    await expect(fetched('/huge', { refuses: undefined })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('50 MB'),
    });
  });
});

describe('a host that is too slow', () => {
  it.each([
    ['before it answers', () => undefined],
    ['in the midst of a file', (res: { write: (text: string) => void }) => res.write('a')],
  ])('%s is left', async (_name, answer) => {
    host.on('/slow', answer);
    await expect(fetched('/slow', { seconds: 0.05 })).rejects.toMatchObject({
      code: 'too-slow',
      message: expect.stringContaining('within 0.05 seconds'),
    });
  });
  it('and drips is left as well: the time is for the whole', async () => {
    host.on('/drip', (res) => {
      const more = (): void => {
        if (!res.destroyed) res.write('a', () => setTimeout(more, 10));
      };
      more();
    });
    await expect(fetched('/drip', { seconds: 0.1 })).rejects.toMatchObject({ code: 'too-slow' });
  });
});

describe('a connection that breaks off', () => {
  it('in the midst of a file is no file', async () => {
    host.on('/broken', (res) => res.write('half', () => res.destroy()));
    await expect(fetched('/broken')).rejects.toMatchObject({ code: 'broken-off' });
  });
  it('before the length it named is no file', async () => {
    host.on('/short', (res) => begun(res, 200, { 'content-length': '500' }).write('half', () => res.destroy()));
    await expect(fetched('/short')).rejects.toMatchObject({ code: 'broken-off' });
  });
  it('that was never there is said so', async () => {
    const gone = await startFileHost();
    await gone.stop();
    await expect(fetched(gone.url('/x'), { hosts: fileHosts([gone.host]) })).rejects.toMatchObject({ code: 'broken-off' });
  });
});

test('what was left is not held open', async () => {
  const busy = await startFileHost();
  busy.on('/slow', (res) => res.write('a'));
  await expect(fetched(busy.url('/slow'), { hosts: fileHosts([busy.host]), seconds: 0.05 })).rejects.toMatchObject({ code: 'too-slow' });
  while ((await busy.connections()) > 0) await new Promise((done) => setTimeout(done, 5));
  await busy.stop();
});
