import type { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalClient } from '../src/local-client';
import { StartUpError } from '../src/start-up-error';

jest.mock('node:child_process', () => {
  const real = jest.requireActual<{ spawn: typeof spawn }>('node:child_process');
  return { ...real, fork: () => real.spawn('no-such-program-anywhere', { stdio: 'pipe' }) };
});

test('an emulator that cannot be started at all is one line with the remedy, with what the system said behind it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plan-progress-data-'));
  const onEnd = jest.fn();
  const starting = startLocalClient({ port: 0, botPort: 1, dataDir, onEnd });
  await expect(starting).rejects.toBeInstanceOf(StartUpError);
  await expect(starting).rejects.toMatchObject({
    code: 'local-client-failed',
    message: expect.stringMatching(/could not be started: .*ENOENT.* LOCAL_CLIENT=off/),
    cause: { code: 'ENOENT' },
  });
  expect(onEnd).not.toHaveBeenCalled();
  rmSync(dataDir, { recursive: true });
});
