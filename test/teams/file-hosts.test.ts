import { fileHosts } from '../../src/teams/file-hosts';

const may = (url: string, extra: readonly string[] = []): boolean => fileHosts(extra).address(url) !== undefined;

describe('a file is fetched from', () => {
  it.each([
    'https://contoso.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x',
    'https://contoso-my.sharepoint.com/x',
    'https://CONTOSO.SharePoint.com/x',
    'https://contoso.sharepoint.com:443/x',
    'https://force.sharepoint.us/x',
    'https://force.sharepoint-mil.us/x',
    'https://force.sharepoint.cn/x',
  ])('%s', (url) => expect(may(url)).toBe(true));
});

describe('nothing is fetched from', () => {
  it.each([
    ['another host', 'https://evil.example/x'],
    ['a name that begins alike', 'https://contoso.sharepoint.com.evil.example/x'],
    ['a name that ends alike', 'https://evilsharepoint.com/x'],
    ['the domain itself', 'https://sharepoint.com/x'],
    ['a path that says it', 'https://evil.example/contoso.sharepoint.com'],
    ['a user that says it', 'https://contoso.sharepoint.com@evil.example/x'],
    ['a host with a user', 'https://someone@contoso.sharepoint.com/x'],
    ['a host with a password', 'https://:secret@contoso.sharepoint.com/x'],
    ['a name with a trailing dot', 'https://contoso.sharepoint.com./x'],
    ['Cyrillic letters', 'https://contoso.sharep\u043Eint.com/x'],
    ['Cyrillic letters in front', 'https://c\u043Entoso.sharepoint.com/x'],
    ['a label written as punycode', 'https://xn--contoso-x.sharepoint.com/x'],
    ['an empty label', 'https://a..sharepoint.com/x'],
    ['an underscore', 'https://a_b.sharepoint.com/x'],
    ['http', 'http://contoso.sharepoint.com/x'],
    ['another port', 'https://contoso.sharepoint.com:8443/x'],
    ['an address', 'https://10.0.0.1/x'],
    ['this computer', 'http://127.0.0.1:3978/api/messages'],
    ['the cloud that it runs in', 'http://169.254.169.254/metadata'],
    ['an address of six', 'https://[::1]/x'],
    ['a number', 'https://2130706433/x'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,contoso.sharepoint.com'],
    ['no address at all', 'contoso.sharepoint.com'],
    ['nothing', ''],
  ])('%s', (_name, url) => expect(may(url)).toBe(false));
});

describe('FILE_HOSTS', () => {
  it('names hosts that are asked by https', () => {
    expect(may('https://files.example.org/x', ['files.example.org'])).toBe(true);
    expect(may('http://files.example.org/x', ['files.example.org'])).toBe(false);
    expect(may('https://a.files.example.org/x', ['files.example.org'])).toBe(false);
    expect(may('https://files.example.org:8443/x', ['files.example.org'])).toBe(false);
  });
  it('names a port of this computer, which is asked by http', () => {
    expect(may('http://127.0.0.1:4567/x', ['127.0.0.1:4567'])).toBe(true);
    expect(may('http://localhost:4567/x', ['localhost:4567'])).toBe(true);
    expect(may('http://[::1]:4567/x', ['[::1]:4567'])).toBe(true);
    expect(may('http://127.0.0.1:4568/x', ['127.0.0.1:4567'])).toBe(false);
    expect(may('http://someone@127.0.0.1:4567/x', ['127.0.0.1:4567'])).toBe(false);
  });
  it('does not open another computer to http', () => expect(may('http://10.0.0.1:4567/x', ['10.0.0.1:4567'])).toBe(false));
  it('has the usual port where it names it', () => {
    expect(may('http://127.0.0.1/x', ['127.0.0.1:80'])).toBe(true);
    expect(may('http://localhost:80/x', ['localhost'])).toBe(true);
  });
  it.each([
    ['*.example.org', 'https://a.example.org/x'],
    ['example', 'https://example/x'],
    ['10.0.0.1', 'https://10.0.0.1/x'],
    ['files.example.org/x', 'https://files.example.org/x'],
    ['127.0.0.1:99999', 'http://127.0.0.1/x'],
    ['', 'https:///x'],
  ])('that says %j allows nothing', (entry, url) => expect(may(url, [entry])).toBe(false));
});

test('an address may stand relative to one that was asked', () => {
  const hosts = fileHosts();
  const base = hosts.address('https://contoso.sharepoint.com/a/b');
  expect(hosts.address('../c?d', base)?.href).toBe('https://contoso.sharepoint.com/c?d');
  expect(hosts.address('//evil.example/c', base)).toBeUndefined();
});
