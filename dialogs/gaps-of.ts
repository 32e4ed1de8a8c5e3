import { unknownWords } from '../src/ask/unknown-words';
import type { Disliked, Gaps, GapTopic } from '../src/cards/gaps';
import type { Snapshot } from '../src/library/snapshot';
import type { AskedQuestion } from './question-log';

const DAY = 86_400_000;
const EXAMPLES = 3;

/** What was asked from `from` up to and including `to`, and what of it was in vain; the questions come oldest first. Words are judged by what the snapshot knows now. */
export function gapsOf(questions: readonly AskedQuestion[], snapshot: Snapshot, from: Date, to: Date): Gaps {
  const within = questions.filter(({ at }) => at >= from && at <= to);
  const guidance = within.filter(({ kind }) => kind === 'guidance');
  const asked = within.filter(({ kind }) => kind !== 'guidance');
  const askedBack = asked.filter(({ kind }) => kind === 'choice').length;
  const unanswered = asked.filter(({ kind }) => kind === 'not-recorded');
  const outside = guidance.filter(({ about }) => about === 'out-of-scope').length;
  return {
    days: Math.round((to.getTime() - from.getTime()) / DAY),
    asked: asked.length,
    answered: asked.length - askedBack - unanswered.length,
    askedBack,
    chosen: asked.filter(({ chose }) => chose).length,
    unanswered: unanswered.length,
    outside,
    help: guidance.length - outside,
    up: sumOf(within, 'up'),
    down: sumOf(within, 'down'),
    people: new Set(within.map(({ asker }) => asker)).size,
    topics: topicsOf(unanswered),
    words: unknownWords(
      unanswered.map(({ text }) => text),
      snapshot,
    ),
    disliked: dislikedOf(within),
  };
}

const sumOf = (questions: readonly AskedQuestion[], way: 'up' | 'down'): number =>
  questions.reduce((sum, question) => sum + question[way], 0);

/** Groups of one subject; what has none is a group of its own wording. Of two as frequent the newer comes first. */
function topicsOf(questions: readonly AskedQuestion[]): readonly GapTopic[] {
  const groups = new Map<string, AskedQuestion[]>();
  for (const question of [...questions].reverse()) {
    const key = question.topic === '' ? `"${sameWording(question.text)}"` : question.topic;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()]
    .map((group) => {
      const [label = '', ...examples] = distinctTexts(group);
      return { label, count: group.length, examples: examples.slice(0, EXAMPLES) };
    })
    .sort((a, b) => b.count - a.count);
}

const sameWording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim();

function distinctTexts(questions: readonly AskedQuestion[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const { text } of questions) if (!texts.has(sameWording(text))) texts.set(sameWording(text), text);
  return [...texts.values()];
}

/** The newest first. */
function dislikedOf(questions: readonly AskedQuestion[]): readonly Disliked[] {
  return questions
    .filter(({ down }) => down > 0)
    .map(({ text, down, comments }) => ({ question: text, down, comments }))
    .reverse();
}
