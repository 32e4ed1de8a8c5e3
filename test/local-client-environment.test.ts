import { localClientEnvironment } from '../src/local-client-environment';

const secrets = {
  MicrosoftAppPassword: 'secret',
  DATABASE_URL: 'postgres://u:secret@h/d',
  AWS_SECRET_ACCESS_KEY: 'secret',
  npm_config_token: 'secret',
};

test('the emulator gets what a program needs, under whatever letters the system writes it', () => {
  const environment = localClientEnvironment(
    { PATH: '/bin', HOME: '/somewhere', Path: 'C:\\bin', SystemRoot: 'C:\\Windows', TZ: 'UTC' },
    '/data',
  );
  expect(environment).toMatchObject({ PATH: '/bin', HOME: '/somewhere', Path: 'C:\\bin', SystemRoot: 'C:\\Windows', TZ: 'UTC' });
  expect(environment['M365_AGENTS_PLAYGROUND_LOGFILE']).toMatch(/^\/data.emulator\.log$/);
});

test('and nothing else of the bot, least of all its secrets', () => {
  const own = localClientEnvironment({}, '/data');
  expect(localClientEnvironment({ ...secrets, ADMINS: 'x', NODE_OPTIONS: '--require secret', KNOWLEDGE_DIR: 'plans' }, '/data')).toEqual(
    own,
  );
});
