import { buildManifest } from '../../manifest/build/build-manifest';
import { readPackageSettings } from '../../manifest/build/package-settings';
import { zipPackage } from '../../manifest/build/zip-package';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const settings = (environment: Record<string, string> = {}) => readPackageSettings({ MicrosoftAppId: APP_ID, ...environment }, '1.2.3');

describe('the manifest', () => {
  it('is validated without the network', async () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    await expect(buildManifest(settings())).resolves.toMatchObject({ version: '1.2.3' });
    expect(fetching).not.toHaveBeenCalled();
    fetching.mockRestore();
  });

  it('takes names, addresses and ids from the environment', async () => {
    const manifest = await buildManifest(
      settings({
        TEAMS_APP_ID: APP_ID.replace('1', '9'),
        APP_NAME: 'Northmarch plan',
        DEVELOPER_NAME: 'Northmarch',
        PRIVACY_URL: 'https://example.com/p',
      }),
    );
    expect(manifest.id).toBe(APP_ID.replace('1', '9'));
    expect(manifest.bots?.[0]?.botId).toBe(APP_ID);
    expect(manifest.name.short).toBe('Northmarch plan');
    expect(manifest.developer).toMatchObject({ name: 'Northmarch', privacyUrl: 'https://example.com/p' });
  });

  it('lists no domain when none is given', async () => {
    expect((await buildManifest(settings())).validDomains).toEqual([]);
  });

  it('says what the schema refuses', async () => {
    const tooLong = { ...settings(), APP_NAME: 'a name that is far longer than Teams allows' };
    await expect(buildManifest(tooLong)).rejects.toThrow(/\/name\/short/);
  });

  it('is zipped to the same bytes every time', async () => {
    const icons = { color: Buffer.from('c'), outline: Buffer.from('o') };
    const manifest = await buildManifest(settings());
    expect(await zipPackage(manifest, icons)).toEqual(await zipPackage(manifest, icons));
  });
});

describe('the settings of the package', () => {
  it.each([
    [{ PRIVACY_URL: 'http://example.org' }, /PRIVACY_URL must be an address that begins with https/],
    [{ BOT_DOMAIN: 'https://bot.example.org' }, /BOT_DOMAIN must be a host name/],
    [{ APP_NAME: 'x'.repeat(31) }, /APP_NAME must have at most 30 characters/],
    [{ TEAMS_APP_ID: '1' }, /TEAMS_APP_ID must be a GUID/],
  ])('refuse %j', (environment, message) => {
    expect(() => settings(environment)).toThrow(message);
  });

  it('count an empty variable as left out', () => {
    expect(settings({ APP_NAME: ' ' }).APP_NAME).toBe(settings().APP_NAME);
    expect(() => readPackageSettings({ MicrosoftAppId: ' ' }, '1.0.0')).toThrow(/MicrosoftAppId is missing/);
  });
});
