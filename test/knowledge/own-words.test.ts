import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = join(__dirname, '..', '..', 'knowledge');
const REAL = join(__dirname, '..', '..', '..', 'shared', 'knowledge');

/** Runs of words that are one proper name and cannot be said otherwise. */
const NAMES = ['the office of the police and crime commissioner'];
const RUN = 8;

const filesOf = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));
const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function wordsOf(text: string): string[] {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/['’‘]/g, '')
    .toLowerCase();
  return plain.match(/£?\d+(?:[.,]\d+)*%?|\p{L}+/gu) ?? [];
}

/** Every run of so many words that stand together in a line. */
function runsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = wordsOf(line);
    return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
  });
}

describe('comparing runs of words', () => {
  it('sees through marks, quotes, capitals and tags', () => {
    const [run] = runsOf('<p>The **Force’s** main-page had 182,360 followers, up</p>');
    expect(runsOf('the forces main page had 182,360 Followers up')).toEqual([run]);
  });
});

const there = existsSync(REAL);

(there ? describe : describe.skip)(
  there ? 'the sample' : 'the sample (skipped: the published documents are not beside the repository)',
  () => {
    it.each(filesOf(SAMPLE))('%s is in our own words', (name) => {
      const published = new Set(filesOf(REAL).flatMap((file) => runsOf(textOf(REAL, file))));
      expect(published.size).toBeGreaterThan(5000);
      const shared = runsOf(textOf(SAMPLE, name)).filter((run) => published.has(run) && !NAMES.includes(run));
      expect(shared).toEqual([]);
    });

    it('carries every figure of the published documents', () => {
      const figuresOf = (folder: string): Set<string> =>
        new Set(
          filesOf(folder).flatMap(
            (name) =>
              textOf(folder, name)
                .replace(/<[^>]*>/g, ' ')
                .match(/£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?/g) ?? [],
          ),
        );
      const ours = figuresOf(SAMPLE);
      expect([...figuresOf(REAL)].filter((figure) => !ours.has(figure))).toEqual([]);
    });
  },
);
