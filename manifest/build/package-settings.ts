import { z } from 'zod';
import { givenVariables, type Variables } from '../../src/given-variables';
import { PackageError } from './package-error';

const text = (longest: number) => z.string().max(longest, `must have at most ${longest} characters`);
const address = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });
const guid = z.guid({ error: 'must be a GUID, such as 00000000-0000-4000-8000-000000000000' });

const variables = z.object({
  MicrosoftAppId: guid,
  /** The app's own id in Teams; the bot's id serves when there is none. */
  TEAMS_APP_ID: guid.optional(),
  APP_NAME: text(30).default('Plan progress'),
  APP_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, such as 1.0.0')
    .optional(),
  /** The host name people's clients reach the bot by; needed only for pages, so it may be left out. */
  BOT_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a host name without https://')
    .optional(),
  DEVELOPER_NAME: text(32).default('Your police force'),
  DEVELOPER_WEBSITE: address.default('https://example.org'),
  PRIVACY_URL: address.default('https://example.org/privacy'),
  TERMS_URL: address.default('https://example.org/terms'),
  /** The place that a command asks about, instead of one that the documents name. */
  EXAMPLE_PLACE: text(60).optional(),
});

/** What the manifest's placeholders are filled with, by name; an empty string where nothing is known. */
export type PackageSettings = Readonly<Record<keyof z.infer<typeof variables>, string>>;

/**
 * The placeholders' values from environment variables; an empty variable counts as left out, `version` stands in for APP_VERSION.
 * Throws a `PackageError` that names every missing or bad one in one line.
 */
export function readPackageSettings(environment: Variables, version: string): PackageSettings {
  const given = givenVariables(environment);
  if (given['MicrosoftAppId'] === undefined) {
    throw new PackageError(
      'bad-setting',
      "MicrosoftAppId is missing: set it to the bot's application id (a GUID) and run the command again.",
    );
  }
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new PackageError('bad-setting', `${[...new Set(wrong)].join('; ')}. Correct this in the environment and run the command again.`);
  }
  const { data } = parsed;
  return {
    ...data,
    TEAMS_APP_ID: data.TEAMS_APP_ID ?? data.MicrosoftAppId,
    APP_VERSION: data.APP_VERSION ?? version,
    BOT_DOMAIN: data.BOT_DOMAIN ?? '',
    EXAMPLE_PLACE: data.EXAMPLE_PLACE ?? '',
  };
}
