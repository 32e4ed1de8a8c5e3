import { PassThrough } from 'node:stream';
import { loadingBar } from '../../src/commands/loading-bar';

/** What a terminal is sent, and what the bar asks of one. */
function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY,
    columns: 100,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  return { stream, shown: (): string => String(stream.read() ?? '') };
}

test('a terminal shows the file and how much is done, then the putting together', () => {
  const { stream, shown } = terminal(true);
  const onProgress = loadingBar(stream);
  onProgress({ done: 0, total: 1, file: 'plan.docx', share: 0 });
  expect(shown()).toMatch(/ 0% reading 1 of 1: plan\.docx/);
  onProgress({ done: 1, total: 1, share: 0 });
  onProgress({ done: 1, total: 1, share: 1 });
  expect(shown()).toMatch(/100% putting it together/);
});

test('what is no terminal is sent nothing', () => {
  const { stream, shown } = terminal(false);
  const onProgress = loadingBar(stream);
  onProgress({ done: 0, total: 1, file: 'plan.docx', share: 0 });
  onProgress({ done: 1, total: 1, share: 1 });
  expect(shown()).toBe('');
});
