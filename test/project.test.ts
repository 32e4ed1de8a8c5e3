import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../package.json';

const ROOT = join(__dirname, '..');

describe('package-lock.json', () => {
  it('names no registry, so that any mirror will do', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.includes('://'));
    expect(resolved).toEqual([]);
  });
});

describe('the npm scripts', () => {
  const words = (command: string): string[] => command.split(/\s+/);

  it.each(Object.entries(scripts))('%s names files and scripts that exist: %s', (_, command) => {
    const files = words(command).filter((word) => /\.\w+$/.test(word));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const called = [...command.matchAll(/npm run (\S+)/g)].map((match) => match[1] ?? '');
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });
});

const inClone = existsSync(join(ROOT, '.git'));

(inClone ? describe : describe.skip)(inClone ? 'the tracked files' : 'the tracked files (skipped: this is no git clone)', () => {
  it('mention no path of somebody’s machine', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
    const machine = new RegExp(`(?:(?<![\\w.:/-])|file://)/(?:${['work', 'root', 'home', 'Users'].join('|')})/`);
    const found = tracked
      .filter((file) => existsSync(join(ROOT, file)))
      .filter((file) => {
        const text = readFileSync(join(ROOT, file), 'latin1');
        return !text.includes('\0') && machine.test(text);
      });
    expect(tracked.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
