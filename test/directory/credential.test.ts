import { createHash, createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { credentialOf } from '../../src/directory/credential';
import { StartUpError } from '../../src/start-up-error';

let folder: string;
let pems: { readonly private: string; readonly cert: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credential-'));
  pems = await generate([{ name: 'commonName', value: 'plan-progress-bot' }], { algorithm: 'sha256', keySize: 1024 });
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'bot.pem');
  writeFileSync(path, text);
  return path;
}

test.each<[string, () => string]>([
  ['certificate first', () => `${pems.cert}\n${pems.private}`],
  ['key first, and with words between', () => `Bag Attributes\n${pems.private}\n  friendlyName: bot\r\n${pems.cert}`],
  ['key of the older kind', () => pems.cert + createPrivateKey(pems.private).export({ type: 'pkcs1', format: 'pem' }).toString()],
])('a certificate is read with its key: %s', (_what, text) => {
  const credential = credentialOf({ certificate: file(text()), password: 'not used' });
  const thumbprint = createHash('sha256').update(new X509Certificate(pems.cert).raw).digest('hex').toUpperCase();
  expect(credential).toMatchObject({ clientCertificate: { thumbprintSha256: thumbprint } });
  expect(JSON.stringify(credential)).toContain('BEGIN PRIVATE KEY');
});

test('without a certificate the password serves', () => {
  expect(credentialOf({ password: 'secret-words' })).toEqual({ clientSecret: 'secret-words' });
});

// Short keys are made quickly, and nothing is signed with them.
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
test.each<[string, () => string, RegExp]>([
  ['no certificate', () => pems.private, /holds no certificate/],
  ['no key', () => pems.cert, /holds no private key/],
  [
    'a broken certificate',
    () => `-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n${pems.private}`,
    /no certificate that can be read/,
  ],
  ['a broken key', () => `${pems.cert}\n-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----`, /no private key .* can be read/],
  [
    'a key behind a pass phrase',
    () =>
      pems.cert +
      rsa()
        .export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
    /without a pass phrase/,
  ],
  ["another certificate's key", () => pems.cert + rsa().export(pkcs8).toString(), /does not belong/],
  ['a key that is not RSA', () => pems.cert + generateKeyPairSync('ed25519').privateKey.export(pkcs8).toString(), /not RSA/],
])('a file with %s stops the start in one line that does not repeat it', (_what, text, why) => {
  const path = file(text());
  const read = () => credentialOf({ certificate: path });
  expect(read).toThrow(StartUpError);
  expect(read).toThrow(why);
  expect(read).not.toThrow(/secret|\n/);
});

test('a file that is not there stops the start, and so does no proof at all', () => {
  expect(() => credentialOf({ certificate: join(folder, 'none.pem') })).toThrow(/MicrosoftAppCertificate cannot be read \(ENOENT\)/);
  expect(() => credentialOf({})).toThrow(/MicrosoftAppPassword or MicrosoftAppCertificate/);
});
