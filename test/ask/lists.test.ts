import { markLists } from '../../src/ask/lists';
import type { Snapshot } from '../../src/library/snapshot';
import { aConcept } from '../builders/concepts';
import { lastAnswer, loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});

/** For each word, which list it is in; words of no list have none. */
function lists(text: string, ...words: readonly string[]): (number | undefined)[] {
  return markLists(
    words.map((word) => aConcept(word, text)),
    text,
  ).map(({ list }) => list);
}

describe('things named side by side', () => {
  it.each([
    'faith and homophobic',
    'faith or homophobic',
    'faith / homophobic',
    'faith, homophobic',
    'faith & homophobic',
    'faith + homophobic',
  ])('%s are one list', (text) => expect(lists(text, 'faith', 'homophobic')).toEqual([0, 0]));

  it('may be three', () => expect(lists('faith, racist and homophobic', 'faith', 'racist', 'homophobic')).toEqual([0, 0, 0]));

  it.each(['faith homophobic', 'faith in homophobic', 'faith crime and then homophobic'])('%s are none', (text) =>
    expect(lists(text, 'faith', 'homophobic')).toEqual([undefined, undefined]),
  );

  it('two pairs are two lists', () =>
    expect(lists('faith and racist crime or incidents', 'faith', 'racist', 'crime', 'incidents')).toEqual([0, 0, 17, 17]));

  it('a place is in no list of topics', () => {
    const text = 'Slough and burglary';
    const marked = markLists([aConcept('Slough', text, { role: 'place' }), aConcept('burglary', text)], text);
    expect(marked.map(({ list }) => list)).toEqual([undefined, undefined]);
  });
});

describe('a question for several rows', () => {
  const rows = (question: string): (string | undefined)[] => {
    const answer = lastAnswer(sample, question);
    return answer.kind === 'measure' ? answer.findings.map(({ measure }) => measure.current?.text).sort() : [];
  };

  it.each([
    ['racist and homophobic incidents', ['1,336', '189']],
    ['racist or faith crime', ['1,384', '149']],
    ['FGM / forced marriage incidents', ['10', '8']],
  ])('%s: %j', (question, figures) => expect(rows(question)).toEqual([...figures].sort()));
});
