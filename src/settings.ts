import { resolve } from 'node:path';
import { z } from 'zod';
import { givenVariables, type Variables } from './given-variables';
import { knowledgeFolder } from './knowledge-folder';
import { StartUpError } from './start-up-error';

const APP_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Who the bot is to Microsoft's services. Without one the bot runs in local mode. */
export interface Identity {
  readonly appId: string;
  readonly appType: (typeof APP_TYPES)[number];
  readonly password?: string;
  /** Path of a PEM file with a certificate and its private key, with which the directory is asked instead of with the password. */
  readonly certificate?: string;
  readonly tenantId?: string;
}

export interface Settings {
  readonly port: number;
  /** The address to listen on: this computer only in local mode, every interface with an identity. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Where Microsoft's emulator is to run beside the bot; none when it is left out. */
  readonly localClientPort?: number;
  /** Entra object ids. */
  readonly admins: readonly string[];
  readonly adminGroupId?: string;
  readonly leadersGroupId?: string;
  /** Where Microsoft Graph is, and where its tokens are had: origins without a path. */
  readonly graphUrl: string;
  readonly authorityUrl: string;
  /** Whether a change in the knowledge folder reloads it. */
  readonly knowledgeWatch: boolean;
  readonly questionLog: boolean;
  /** For how many days a question is kept. */
  readonly questionLogDays: number;
  /** Hosts beyond Teams' own from which files may be fetched: a host name, with a port only on this computer. */
  readonly fileHosts: readonly string[];
  /** Names of the variables that are set for what comes later: they are checked, and change nothing yet. */
  readonly withoutEffect: readonly string[];
  readonly identity?: Identity;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= 65535)
    .default(fallback);
const oneOf = <T extends string>(values: readonly T[]) =>
  z.string().transform((given, context): T => {
    const found = values.find((value) => value.toLowerCase() === given.toLowerCase());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'unknown' });
    return z.NEVER;
  });
const listed = z.string().transform((given) =>
  given
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
const guids = listed.pipe(z.array(z.guid()));
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const isHost = (name: string): boolean =>
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(name) || LOOPBACK.test(name.replace(/:\d{1,5}$/, ''));
const hosts = listed.transform((names) => names.map((name) => name.toLowerCase())).pipe(z.array(z.string().refine(isHost)));
const origin = (fallback: string, { plainOnLoopback }: { readonly plainOnLoopback: boolean }) =>
  z
    .string()
    .transform((given, context): string => {
      const url = URL.canParse(given) ? new URL(given) : undefined;
      const safe = url?.protocol === 'https:' || (plainOnLoopback && url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
      if (url !== undefined && safe && url.href === `${url.origin}/`) return url.origin;
      context.addIssue({ code: 'custom', message: 'no origin' });
      return z.NEVER;
    })
    .default(fallback);

const environment = z.object({
  PORT: port(3978),
  LOCAL_CLIENT_PORT: port(56150),
  LOCAL_CLIENT: oneOf(['on', 'off']).optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).optional(),
  DATA_DIR: z.string().default('./.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  ADMINS: guids.default([]),
  ADMIN_GROUP_ID: z.guid().optional(),
  LEADERS_GROUP_ID: z.guid().optional(),
  GRAPH_URL: origin('https://graph.microsoft.com', { plainOnLoopback: true }),
  // The library that gets the tokens, and their senders' secrets, takes no plain address at all.
  AUTHORITY_URL: origin('https://login.microsoftonline.com', { plainOnLoopback: false }),
  KNOWLEDGE_WATCH: oneOf(['on', 'off']).default('off'),
  QUESTION_LOG: oneOf(['on', 'off']).default('on'),
  QUESTION_LOG_DAYS: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((days) => days >= 1 && days <= 3650)
    .default(90),
  FILE_HOSTS: hosts.default([]),
  MicrosoftAppId: z.guid().optional(),
  MicrosoftAppType: oneOf(APP_TYPES).default('SingleTenant'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppCertificate: z.string().optional(),
  MicrosoftAppTenantId: z.guid().optional(),
});
type Environment = z.infer<typeof environment>;

const MUST_BE: Record<keyof Environment, string> = {
  PORT: 'must be a whole number from 0 to 65535',
  LOCAL_CLIENT_PORT: 'must be a whole number from 0 to 65535',
  LOCAL_CLIENT: 'must be on or off',
  LOG_LEVEL: `must be one of ${LOG_LEVELS.join(', ')}`,
  DATA_DIR: 'must be the path of a folder',
  DATABASE_URL: 'must be a PostgreSQL address (postgres://...), or left out for SQLite',
  ADMINS: 'must be Entra object ids separated by commas',
  ADMIN_GROUP_ID: 'must be the object id of an Entra group',
  LEADERS_GROUP_ID: 'must be the object id of an Entra group',
  GRAPH_URL: 'must be an https address without a path, like https://graph.microsoft.com',
  AUTHORITY_URL: 'must be an https address without a path, like https://login.microsoftonline.com',
  KNOWLEDGE_WATCH: 'must be on or off',
  QUESTION_LOG: 'must be on or off',
  QUESTION_LOG_DAYS: 'must be a whole number from 1 to 3650',
  FILE_HOSTS: 'must be host names separated by commas, a port only with localhost',
  MicrosoftAppId: "must be the bot's application id (a GUID)",
  MicrosoftAppType: `must be one of ${APP_TYPES.join(', ')}`,
  MicrosoftAppPassword: "must be the application's client secret",
  MicrosoftAppCertificate: 'must be the path of a PEM file',
  MicrosoftAppTenantId: 'must be the id of the Entra tenant (a GUID)',
};
/** Read by parts that this version does not have: the weekly digest. */
const NOT_YET = ['LEADERS_GROUP_ID'] as const;
const SECRET: ReadonlySet<string> = new Set(['MicrosoftAppPassword', 'DATABASE_URL']);

/** The settings out of the environment's variables; an empty one counts as left out. Throws a `StartUpError` that names every bad one in one line. */
export function readSettings(variables: Variables): Settings {
  const given = givenVariables(variables);
  const parsed = environment.safeParse(given);
  const wrong = parsed.success
    ? contradictions(parsed.data)
    : [...new Set(parsed.error.issues.map(({ path }) => describe(path[0], given)))];
  if (!parsed.success || wrong.length > 0) {
    throw new StartUpError(
      'bad-setting',
      `${wrong.join('; ')}. Correct ${wrong.length === 1 ? 'it' : 'them'} in the environment and start again.`,
    );
  }
  return {
    ...toSettings(parsed.data),
    knowledgeDir: knowledgeFolder(variables),
    withoutEffect: NOT_YET.filter((name) => name in given),
  };
}

function describe(name: PropertyKey | undefined, given: Readonly<Record<string, string>>): string {
  const field = String(name) as keyof Environment;
  const shown = SECRET.has(field) ? '' : `, not "${(given[field] ?? '').slice(0, 60)}"`;
  return `${field} ${MUST_BE[field]}${shown}`;
}

/** What is right field by field but not together; half a configuration must not end in an open bot. */
function contradictions(env: Environment): string[] {
  const wrong: string[] = [];
  if (env.MicrosoftAppId === undefined) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppCertificate', 'MicrosoftAppTenantId'] as const) {
      if (env[name] !== undefined) wrong.push(`${name} is set but MicrosoftAppId is not: set both, or neither for local mode`);
    }
    if (env.ADMIN_GROUP_ID !== undefined)
      wrong.push('ADMIN_GROUP_ID is set but MicrosoftAppId is not: local mode has no directory to ask, so list the admins in ADMINS');
    return wrong;
  }
  const managed = env.MicrosoftAppType === 'UserAssignedMSI';
  for (const name of ['MicrosoftAppPassword', 'MicrosoftAppCertificate'] as const) {
    if (managed && env[name] !== undefined) wrong.push(`${name} must be left out when MicrosoftAppType is UserAssignedMSI`);
  }
  if (managed && env.ADMIN_GROUP_ID !== undefined)
    wrong.push(
      'ADMIN_GROUP_ID cannot be looked up by a UserAssignedMSI bot, which has neither a secret nor a certificate: list the admins in ADMINS, or use a SingleTenant bot',
    );
  if (!managed && env.MicrosoftAppPassword === undefined)
    wrong.push(`MicrosoftAppPassword is missing: a ${env.MicrosoftAppType} bot with a MicrosoftAppId needs its client secret`);
  if (env.MicrosoftAppType !== 'MultiTenant' && env.MicrosoftAppTenantId === undefined) {
    wrong.push(`MicrosoftAppTenantId is missing: a ${env.MicrosoftAppType} bot with a MicrosoftAppId needs the id of its tenant`);
  } else if (env.MicrosoftAppTenantId === undefined && (env.ADMINS.length > 0 || env.ADMIN_GROUP_ID !== undefined)) {
    wrong.push('MicrosoftAppTenantId is missing: ADMINS and ADMIN_GROUP_ID are people of one tenant, so a bot with admins needs its id');
  }
  if (env.LOCAL_CLIENT === 'on')
    wrong.push('LOCAL_CLIENT cannot be on with a MicrosoftAppId, for the emulator cannot sign in: leave out one of them');
  return wrong;
}

function toSettings(env: Environment): Omit<Settings, 'knowledgeDir' | 'withoutEffect'> {
  const local = env.MicrosoftAppId === undefined;
  return {
    port: env.PORT,
    host: local ? '127.0.0.1' : '0.0.0.0',
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    localClientPort: local && env.LOCAL_CLIENT !== 'off' ? env.LOCAL_CLIENT_PORT : undefined,
    admins: env.ADMINS,
    adminGroupId: env.ADMIN_GROUP_ID,
    leadersGroupId: env.LEADERS_GROUP_ID,
    graphUrl: env.GRAPH_URL,
    authorityUrl: env.AUTHORITY_URL,
    knowledgeWatch: env.KNOWLEDGE_WATCH === 'on',
    questionLog: env.QUESTION_LOG === 'on',
    questionLogDays: env.QUESTION_LOG_DAYS,
    fileHosts: env.FILE_HOSTS,
    identity:
      env.MicrosoftAppId === undefined
        ? undefined
        : {
            appId: env.MicrosoftAppId,
            appType: env.MicrosoftAppType,
            password: env.MicrosoftAppPassword,
            certificate: env.MicrosoftAppCertificate === undefined ? undefined : resolve(env.MicrosoftAppCertificate),
            tenantId: env.MicrosoftAppTenantId,
          },
    logLevel: env.LOG_LEVEL ?? (local ? 'warn' : 'info'),
  };
}
