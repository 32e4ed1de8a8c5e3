import { buildSnapshot } from '../src/library/snapshot';
import { loadingLine } from '../src/loading-line';
import { startLines } from '../src/start-lines';

const snapshot = buildSnapshot([
  { file: 'scan.md', failed: [{ code: 'empty', message: 'It holds no text. Save it again or remove it.' }] },
]);

test('whoever starts the bot reads where to open it, and which documents it could not read', () => {
  const lines = startLines({ botPort: 3978, local: true, clientAddress: 'http://localhost:56150', withoutEffect: [], snapshot });
  expect(lines).toContain('local mode: for this computer only');
  expect(lines).toContain('http://localhost:56150');
  expect(lines).toContain('http://127.0.0.1:3978/api/messages');
  expect(lines).toContain('0 documents, 0 records, 1 note (npm run knowledge shows them)');
  expect(lines).toMatch(/Unread +scan\.md/);
});

test('a bot with an identity says that requests must be signed, and names no emulator', () => {
  const lines = startLines({ botPort: 80, local: false, withoutEffect: [], snapshot });
  expect(lines).toContain('signed by Microsoft');
  expect(lines).not.toContain('Open');
});

test('settings that are set for a later version are named in one line, and no value of theirs', () => {
  const lines = startLines({ botPort: 80, local: true, withoutEffect: ['DATABASE_URL', 'ADMINS'], snapshot }).split('\n');
  expect(lines.filter((line) => line.includes('without effect'))).toEqual([
    expect.stringMatching(/Unused +DATABASE_URL, ADMINS: set, but/),
  ]);
  expect(startLines({ botPort: 80, local: true, withoutEffect: [], snapshot })).not.toContain('Unused');
});

test('reading shows on one line of a terminal and leaves it empty; elsewhere nothing is shown', () => {
  const shown = (isTTY: boolean): string => {
    let line = '';
    const write = (text: string): boolean => {
      line += text;
      return true;
    };
    const clearLine = (): boolean => {
      line = '';
      return true;
    };
    const terminal = { isTTY, write, clearLine, cursorTo: () => true };
    const onProgress = loadingLine(terminal);
    const lines = [
      { done: 0, total: 2, file: 'plan.md', share: 0.456 },
      { done: 2, total: 2, share: 0 },
      { done: 2, total: 2, share: 1 },
    ].map((progress) => {
      onProgress(progress);
      return line;
    });
    return lines.join('|');
  };
  expect(shown(true)).toBe('Reading 1 of 2  45% plan.md|Putting it together   0%|');
  expect(shown(false)).toBe('||');
});
