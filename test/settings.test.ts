import { resolve } from 'node:path';
import { readSettings } from '../src/settings';

const APP = '0a1b2c3d-0000-4000-8000-00000000000a';
const TENANT = '0a1b2c3d-0000-4000-8000-00000000000b';
const identity = { MicrosoftAppId: APP, MicrosoftAppPassword: 'secret-words', MicrosoftAppTenantId: TENANT };
const managed = { MicrosoftAppId: APP, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: TENANT };

function complaint(variables: Record<string, string>): string {
  try {
    readSettings(variables);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The settings were taken.');
}

test('an empty environment is local mode with its defaults', () => {
  expect(readSettings({})).toEqual({
    port: 3978,
    host: '127.0.0.1',
    knowledgeDir: resolve('knowledge'),
    dataDir: resolve('.data'),
    localClientPort: 56150,
    admins: [],
    graphUrl: 'https://graph.microsoft.com',
    authorityUrl: 'https://login.microsoftonline.com',
    knowledgeWatch: false,
    questionLog: true,
    questionLogDays: 90,
    fileHosts: [],
    withoutEffect: [],
    logLevel: 'warn',
  });
});

test('a variable that is empty or blank counts as left out', () => {
  expect(readSettings({ PORT: '', MicrosoftAppId: '  ', ADMINS: '' })).toEqual(readSettings({}));
});

test('with an identity every interface is served, without the emulator', () => {
  expect(readSettings(identity)).toMatchObject({
    host: '0.0.0.0',
    localClientPort: undefined,
    identity: { appId: APP, appType: 'SingleTenant', password: 'secret-words', tenantId: TENANT },
  });
});

test.each([
  [managed, 'UserAssignedMSI'],
  [{ MicrosoftAppId: APP, MicrosoftAppType: 'multitenant', MicrosoftAppPassword: 'secret-words' }, 'MultiTenant'],
])('the kinds of identity ask for what they need: %j', (variables, appType) => {
  expect(readSettings(variables).identity?.appType).toBe(appType);
});

test.each([
  ['LOCAL_CLIENT=off', { LOCAL_CLIENT: 'OFF' }, { localClientPort: undefined }],
  ['another port for the emulator', { LOCAL_CLIENT_PORT: '8080' }, { localClientPort: 8080 }],
  ['any free port', { PORT: '0' }, { port: 0 }],
  ['admins', { ADMINS: `${APP}, ${TENANT},` }, { admins: [APP, TENANT] }],
  ['a log level', { LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  ['a watch of the folder', { KNOWLEDGE_WATCH: 'On' }, { knowledgeWatch: true }],
  ['no log of questions', { QUESTION_LOG: 'off' }, { questionLog: false }],
  ['days of the log of questions', { QUESTION_LOG_DAYS: '3650' }, { questionLogDays: 3650 }],
  [
    'hosts of files',
    { FILE_HOSTS: 'Files.Police.Example, localhost:8443,127.0.0.1:80' },
    { fileHosts: ['files.police.example', 'localhost:8443', '127.0.0.1:80'] },
  ],
  [
    'a national cloud',
    { GRAPH_URL: 'https://graph.microsoft.us/', AUTHORITY_URL: 'https://login.microsoftonline.us' },
    { graphUrl: 'https://graph.microsoft.us', authorityUrl: 'https://login.microsoftonline.us' },
  ],
  [
    'addresses on this computer',
    { GRAPH_URL: 'http://127.0.0.1:8080', AUTHORITY_URL: 'https://localhost:8443' },
    { graphUrl: 'http://127.0.0.1:8080', authorityUrl: 'https://localhost:8443' },
  ],
  ['a group of admins', { ...identity, ADMIN_GROUP_ID: APP }, { adminGroupId: APP, withoutEffect: [] }],
  ['a certificate', { ...identity, MicrosoftAppCertificate: 'bot.pem' }, { identity: { certificate: resolve('bot.pem') } }],
])('%s is taken', (_what, variables, expected) => {
  expect(readSettings(variables)).toMatchObject(expected);
});

test('what is set for a later version is checked, and named as without effect', () => {
  const later = { DATABASE_URL: 'postgres://h/d', ADMINS: APP, LEADERS_GROUP_ID: APP };
  expect(readSettings(later).withoutEffect).toEqual(['LEADERS_GROUP_ID']);
  expect(readSettings({ LEADERS_GROUP_ID: ' ' }).withoutEffect).toEqual([]);
});

test.each([
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: '-1' }],
  ['PORT', { PORT: '3978.5' }],
  ['LOCAL_CLIENT', { LOCAL_CLIENT: 'maybe' }],
  ['LOCAL_CLIENT_PORT', { LOCAL_CLIENT_PORT: 'x' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['ADMINS', { ADMINS: 'me,you' }],
  ['ADMIN_GROUP_ID', { ADMIN_GROUP_ID: 'admins' }],
  ['ADMIN_GROUP_ID', { ADMIN_GROUP_ID: APP }],
  ['ADMIN_GROUP_ID', { ...managed, ADMIN_GROUP_ID: APP }],
  ['LEADERS_GROUP_ID', { LEADERS_GROUP_ID: 'leaders' }],
  ['GRAPH_URL', { GRAPH_URL: 'graph.microsoft.us' }],
  ['GRAPH_URL', { GRAPH_URL: 'http://graph.microsoft.us' }],
  ['GRAPH_URL', { GRAPH_URL: 'http://localhost.example.org' }],
  ['GRAPH_URL', { GRAPH_URL: 'https://graph.microsoft.us/v1.0' }],
  ['GRAPH_URL', { GRAPH_URL: 'https://someone@graph.microsoft.us' }],
  ['AUTHORITY_URL', { AUTHORITY_URL: 'https://login.microsoftonline.com/contoso' }],
  ['AUTHORITY_URL', { AUTHORITY_URL: 'http://127.0.0.1:8080' }],
  ['KNOWLEDGE_WATCH', { KNOWLEDGE_WATCH: 'yes' }],
  ['QUESTION_LOG', { QUESTION_LOG: 'no' }],
  ['QUESTION_LOG_DAYS', { QUESTION_LOG_DAYS: '0' }],
  ['QUESTION_LOG_DAYS', { QUESTION_LOG_DAYS: '3651' }],
  ['QUESTION_LOG_DAYS', { QUESTION_LOG_DAYS: '1.5' }],
  ['FILE_HOSTS', { FILE_HOSTS: 'https://files.example.org' }],
  ['FILE_HOSTS', { FILE_HOSTS: 'files.example.org:8443' }],
  ['FILE_HOSTS', { FILE_HOSTS: 'files.example.org, 10.0.0.1' }],
  ['MicrosoftAppId', { ...identity, MicrosoftAppId: 'my-bot' }],
  ['MicrosoftAppType', { ...identity, MicrosoftAppType: 'Tenant' }],
  ['MicrosoftAppTenantId', { ...identity, MicrosoftAppTenantId: 'contoso' }],
  ['MicrosoftAppPassword', { MicrosoftAppId: APP, MicrosoftAppTenantId: TENANT }],
  ['MicrosoftAppTenantId', { MicrosoftAppId: APP, MicrosoftAppPassword: 'secret-words' }],
  ['MicrosoftAppPassword', { ...identity, MicrosoftAppType: 'UserAssignedMSI' }],
  ['MicrosoftAppPassword', { MicrosoftAppPassword: 'secret-words' }],
  ['MicrosoftAppCertificate', { MicrosoftAppCertificate: 'bot.pem' }],
  ['MicrosoftAppCertificate', { ...managed, MicrosoftAppCertificate: 'bot.pem' }],
  ['MicrosoftAppTenantId', { MicrosoftAppId: APP, MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'secret-words', ADMINS: APP }],
  ['MicrosoftAppTenantId', { MicrosoftAppTenantId: TENANT }],
  ['LOCAL_CLIENT', { ...identity, LOCAL_CLIENT: 'on' }],
])('a bad %s is named in one line with what it must be: %j', (name, variables) => {
  const message = complaint(variables);
  expect(message).toMatch(new RegExp(`^${name} .+ start again\\.$`));
  expect(message).not.toContain('\n');
});

test('every bad field is named, not only the first', () => {
  const message = complaint({ PORT: 'abc', LOCAL_CLIENT: 'maybe', MicrosoftAppType: 'x' });
  expect(message).toMatch(/PORT .*"abc".*LOCAL_CLIENT .*"maybe".*MicrosoftAppType .*SingleTenant/);
});

test('no secret is repeated in a complaint', () => {
  expect(complaint({ MicrosoftAppPassword: 'secret-words' })).not.toContain('secret-words');
  expect(complaint({ DATABASE_URL: 'mysql://user:secret-words@host' })).not.toContain('secret-words');
});
