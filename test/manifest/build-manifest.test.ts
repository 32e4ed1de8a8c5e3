import { buildManifest } from '../../manifest/build/build-manifest';
import { generalPrompts } from '../../manifest/build/example-prompts';
import { readPackageSettings } from '../../manifest/build/package-settings';
import { zipPackage } from '../../manifest/build/zip-package';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const prompts = generalPrompts();
const settings = (environment: Record<string, string> = {}) => readPackageSettings({ MicrosoftAppId: APP_ID, ...environment }, '1.2.3');

describe('the manifest', () => {
  it('is validated without the network', async () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    await expect(buildManifest(settings(), prompts)).resolves.toMatchObject({ version: '1.2.3' });
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
      prompts,
    );
    expect(manifest.id).toBe(APP_ID.replace('1', '9'));
    expect(manifest.bots?.[0]?.botId).toBe(APP_ID);
    expect(manifest.name.short).toBe('Northmarch plan');
    expect(manifest.developer).toMatchObject({ name: 'Northmarch', privacyUrl: 'https://example.com/p' });
  });

  it('offers no command that has nothing to send', async () => {
    const titles = async (given: typeof prompts) =>
      (await buildManifest(settings(), given)).bots?.[0]?.commandLists?.[0]?.commands.map(({ title }) => title);
    expect(await titles(prompts)).toEqual(['help', 'What got worse']);
    expect(await titles({ ...prompts, OBJECTIVE_PROMPT: 'Objective 4.5' })).toEqual(['help', 'An objective by number', 'What got worse']);
  });

  it('lists no domain when none is given', async () => {
    expect((await buildManifest(settings(), prompts)).validDomains).toEqual([]);
  });

  it('says what the schema refuses', async () => {
    const tooLong = { ...settings(), APP_NAME: 'a name that is far longer than Teams allows' };
    await expect(buildManifest(tooLong, prompts)).rejects.toThrow(/\/name\/short/);
  });

  it('is zipped to the same bytes every time', async () => {
    const icons = { color: Buffer.from('c'), outline: Buffer.from('o') };
    const manifest = await buildManifest(settings(), prompts);
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
