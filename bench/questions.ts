import { ask } from '../src/ask/ask';
import type { Memory } from '../src/ask/memory';
import type { Snapshot } from '../src/library/snapshot';
import { chanceOf, type Chance } from './chance';
import { often, SUBJECTS, TOWNS } from './words';

/** A question as typed, with what was talked about before where it is a follow-up. */
export interface BenchQuestion {
  readonly text: string;
  readonly before?: Memory;
}

/** Made of the snapshot's own records, so that any knowledge folder can be measured: names of measures, objectives and words of updates. */
export function questionsOf(snapshot: Snapshot): BenchQuestion[] {
  const { measure, objective, update } = snapshot.ofKind;
  return [
    ...measure.map(({ name }) => `${name} figures`),
    ...objective.flatMap(({ title, number }) => [`what's happening on ${title}`, ...(number ? [`objective ${number}`] : [])]),
    ...update.filter((_, at) => at % 4 === 0).map(({ text }) => text.split(' ').slice(2, 9).join(' ')),
  ].map((text) => ({ text }));
}

/** So many questions of a made-up plan, as people type them; the same in every run. */
export function typedQuestions(snapshot: Snapshot, count: number): BenchQuestion[] {
  const chance = chanceOf(count);
  return Array.from({ length: count }, (_, at) => {
    const [first, then] = (ASKED[at % ASKED.length] ?? ASKED[0])(chance, snapshot);
    if (then === undefined) return { text: first };
    const { memory } = ask(first, undefined, snapshot);
    return { text: then, ...(memory && { before: memory }) };
  });
}

type Asked = (chance: Chance, snapshot: Snapshot) => readonly [first: string, then?: string];

const NOBODYS = ['zorbing', 'blockchain', 'quidditch', 'unicycles', 'volcano insurance'] as const;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const LATER = ['and in Ashcombe?', 'why?', 'what about last year', 'and knife crime?', 'any more on that'] as const;
const LISTS = [
  'which measures got worse',
  'which measures improved in Q3 2024-25',
  'biggest rise',
  'what are the themes',
  'which objectives mention stalking',
] as const;

/** The ways of asking, each as often as the others. */
const ASKED: readonly [Asked, ...Asked[]] = [
  (chance) => [`what's happening on ${often(chance, SUBJECTS)}?`],
  (chance) => [`${often(chance, SUBJECTS)} figures`],
  (chance) => [`how many ${often(chance, SUBJECTS)} in ${chance.one(TOWNS)}`],
  (chance) => [`${misspelt(often(chance, SUBJECTS), chance)} update pls`],
  (chance) => [`objective ${chance.below(8) + 1}.${chance.below(5) + 1}`],
  (chance) => [`${chance.one(QUARTERS)} 2022-23 ${often(chance, SUBJECTS)}`],
  (chance) => [`anything in ${misspelt(chance.one(TOWNS), chance)} on ${often(chance, SUBJECTS)}`],
  (chance, snapshot) => [wordsOfOne(chance, snapshot, 7)],
  (chance, snapshot) => [misspelt(wordsOfOne(chance, snapshot, 4), chance)],
  (chance) => [chance.one(LISTS)],
  (chance) => [`have we done anything about ${chance.one(NOBODYS)} and ${often(chance, SUBJECTS)}`],
  (chance) => [`what's happening on ${often(chance, SUBJECTS)}?`, chance.one(LATER)],
  (chance) => [`how much went to ${often(chance, SUBJECTS)} in 2023-24`],
  (chance) => [`theme ${chance.below(12) + 1}`],
];

/** Words of an update as somebody may remember them. */
function wordsOfOne(chance: Chance, { ofKind }: Snapshot, words: number): string {
  const text = ofKind.update[chance.below(ofKind.update.length)]?.text ?? '';
  return text.split(' ').slice(3, 3 + words).join(' '); // prettier-ignore
}

/** With two letters of its longest word the wrong way round. */
function misspelt(text: string, chance: Chance): string {
  const [longest = ''] = text.split(' ').sort((a, b) => b.length - a.length);
  const at = 1 + chance.below(Math.max(1, longest.length - 2));
  const slip = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return text.replace(longest, slip);
}
