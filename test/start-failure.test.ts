import { LibraryError } from '../src/library/library-error';
import { startFailure } from '../src/start-failure';
import { StartUpError } from '../src/start-up-error';

test.each([
  new StartUpError('port-taken', 'Port 1 is taken:\n stop what uses it.'),
  new LibraryError('empty-folder', 'The folder is empty.\n Put documents there.', { cause: new Error('inner') }),
])('what is foreseen is one line with the remedy: %s', (error) => {
  expect(startFailure(error)).toBe(error.message.replace(/\s+/g, ' '));
});

test('a defect is shown with its stack and with what caused it', () => {
  const shown = startFailure(new Error('outer', { cause: new Error('inner') }));
  expect(shown).toMatch(/outer[\s\S]*start-failure\.test[\s\S]*inner/);
  expect(startFailure('words')).toBe('words');
});
