import { listed, type Words } from '../../src/extract/words';

/** Every way to write a heading: each name alone, each word before or behind the first name it may stand beside. */
export function written(words: Words): readonly string[] {
  return words.flatMap((one) => {
    if (typeof one === 'string') return listed(one);
    const names = listed(one.names);
    const [first = ''] = names;
    const beside = (list: string | undefined): readonly string[] => (list === undefined ? [] : listed(list));
    return [...names, ...beside(one.before).map((word) => `${word} ${first}`), ...beside(one.after).map((word) => `${first} ${word}`)];
  });
}
