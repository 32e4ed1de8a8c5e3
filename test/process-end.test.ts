import { spawn } from 'node:child_process';
import { processEnd } from '../src/process-end';

test('a process that ends has ended', async () => {
  await expect(processEnd(spawn(process.execPath, ['-e', '']))).resolves.toBeUndefined();
});

test('one that was killed too', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const ended = processEnd(child);
  child.kill('SIGKILL');
  await expect(ended).resolves.toBeUndefined();
});

test('one that could not be started is not waited for, and throws nothing', async () => {
  const child = spawn('no-such-program-anywhere');
  await expect(processEnd(child)).resolves.toBeUndefined();
  child.emit('error', new Error('a second one'));
});
