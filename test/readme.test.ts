import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask } from '../src/ask/ask';
import { evaluateQuestion } from '../src/commands/evaluation';
import { loadLibrary } from '../src/library/load';
import { readHere } from '../src/library/reading';
import type { Snapshot } from '../src/library/snapshot';
import { AT } from './builders/turns';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
const listed = readme.slice(readme.indexOf('type a question:'), readme.indexOf('Ctrl-C stops')).match(/^- (.+)$/gm) ?? [];

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadLibrary(resolve(__dirname, '../knowledge'), { reading: readHere });
});

describe('the README', () => {
  it('lists questions that are answered, in its order and in one conversation', () => {
    expect(listed.length).toBeGreaterThan(5);
    let memory: Parameters<typeof ask>[1];
    for (const line of listed) {
      const asked = ask(line.slice(2), memory, sample);
      memory = asked.memory;
      expect({ line, kind: asked.answer.kind }).not.toMatchObject({ kind: 'not-recorded' });
    }
  });

  it('shows a question file that scores', async () => {
    const line = /^ {4}(\{"id".*\})$/m.exec(readme)?.[1] ?? '';
    const { id, turns, category, expect: expected } = JSON.parse(line) as Parameters<typeof evaluateQuestion>[0];
    expect(await evaluateQuestion({ id, turns, category, expect: expected }, sample, AT)).toMatchObject({ right: true });
  });
});
