import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Identity } from '../settings';
import { StartUpError } from '../start-up-error';

/** What the bot proves to Microsoft Entra that it is itself with, as msal wants it. */
export type Credential =
  { readonly clientSecret: string } | { readonly clientCertificate: { readonly thumbprintSha256: string; readonly privateKey: string } };

/** The certificate where there is one, else the password. Throws a `StartUpError` when there is neither or the file is of no use. */
export function credentialOf({ certificate, password }: Pick<Identity, 'certificate' | 'password'>): Credential {
  if (certificate !== undefined) return { clientCertificate: readCertificate(certificate) };
  if (password !== undefined) return { clientSecret: password };
  throw new StartUpError(
    'bad-setting',
    'The directory cannot be asked: set MicrosoftAppPassword or MicrosoftAppCertificate and start again.',
  );
}

function readCertificate(path: string): { readonly thumbprintSha256: string; readonly privateKey: string } {
  const text = readPem(path);
  const block = (label: RegExp, what: string): string => {
    const found = new RegExp(`-----BEGIN (${label.source})-----[\\s\\S]+?-----END \\1-----`).exec(text)?.[0];
    if (found === undefined) throw unusable(path, `holds no ${what}: it must hold the certificate and its private key as PEM`);
    return found;
  };
  const certificate = parsed(path, 'certificate', () => new X509Certificate(block(/CERTIFICATE/, 'certificate')));
  const key = parsed(path, 'private key without a pass phrase', () => createPrivateKey(block(/[A-Z ]*PRIVATE KEY/, 'private key')));
  if (key.asymmetricKeyType !== 'rsa') throw unusable(path, 'has a key that is not RSA: Microsoft Entra takes RSA only');
  if (!certificate.checkPrivateKey(key)) throw unusable(path, 'has a private key that does not belong to its certificate');
  return { thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''), privateKey: pemOf(key) };
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unusable(path, `cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'})`, cause);
  }
}

function parsed<T>(path: string, what: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof StartUpError) throw cause;
    // What the parser says is not repeated, for it may quote the key.
    throw unusable(path, `holds no ${what} that can be read`);
  }
}

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

const unusable = (path: string, why: string, cause?: unknown): StartUpError =>
  new StartUpError('bad-setting', `MicrosoftAppCertificate ${why} (${path}). Correct it and start again.`, { cause });
