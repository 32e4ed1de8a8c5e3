import { unknownWords } from '../../src/ask/unknown-words';
import type { Snapshot } from '../../src/library/snapshot';
import { loadSample } from '../builders/conversations';

let sample: Snapshot;
beforeAll(async () => {
  sample = await loadSample();
});
const wordsOf = (...questions: readonly string[]): readonly string[] => unknownWords(questions, sample).map(({ word }) => word);

describe('words that no document knows', () => {
  it.each([
    ['how many were nicked last year', ['nicked']],
    ['canteen', ['canteen']],
    ['any news on chatbots?', ['chatbots']],
    ['nitrous oxide near schools', ['nitrous', 'oxide']],
  ])('of %j', (question, words) => expect([...wordsOf(question)].sort()).toEqual(words));

  it.each([
    ['words of the documents', 'burglary and hate crime'],
    ['slips in them', 'burglery, hate crme'],
    ['small words and how one asks', 'show me what is happening, please tell us how many and why'],
    ['verbs of every day', 'working keeping showing looking helping getting started'],
    ['what a thing is called that is asked for', 'list the objectives, measures, figures, percentages and targets'],
    ['places', 'anything in Slough, anything in Hogsmeade'],
    ['numbers and dates', 'objective 44.5 in 2031, Q3 or the 12th of January'],
    ['abbreviations of a glossary', 'BWV and ASB'],
    ['nothing', ''],
  ])('are no %s', (_name, question) => expect(wordsOf(question)).toEqual([]));

  it('come with how often and in what, the most frequent first and of these the newest', () => {
    const questions = ['canteen', 'chatbots', 'Chatbot in the canteen?', 'canteen!', 'nicked'];
    expect(unknownWords(questions, sample)).toEqual([
      { word: 'canteen', count: 3, questions: ['canteen', 'Chatbot in the canteen?', 'canteen!'] },
      { word: 'Chatbot', count: 2, questions: ['chatbots', 'Chatbot in the canteen?'] },
      { word: 'nicked', count: 1, questions: ['nicked'] },
    ]);
  });
  it('are counted once a question', () => expect(unknownWords(['canteen, canteen'], sample)[0]?.count).toBe(1));
});
