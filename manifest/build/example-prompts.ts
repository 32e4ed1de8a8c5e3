import { ask } from '../../src/ask/ask';
import type { Snapshot } from '../../src/library/snapshot';
import { EXAMPLES } from './examples';
import { PackageError } from './package-error';

type PromptName = keyof typeof EXAMPLES;

/** What the app's commands send, by the manifest's name for it; empty where the documents have nothing of the kind. */
export type ExamplePrompts = Readonly<Record<PromptName, string>>;

/** Each example costs an answer, and where so many fail the next will too. */
const MOST_TRIED = 40;
/** Longer than this and nobody reads what they are about to send. */
const LONGEST_PROMPT = 140;

const NAMES = Object.keys(EXAMPLES) as readonly PromptName[];
const promptsOf = (prompt: (name: PromptName) => string): ExamplePrompts =>
  Object.fromEntries(NAMES.map((name) => [name, prompt(name)])) as ExamplePrompts;

/** What can be offered where no documents are at hand: beside help, what every plan with figures answers. */
export function generalPrompts(): ExamplePrompts {
  return promptsOf((name) => (name === 'WORSE_PROMPT' ? 'Which measures got worse?' : ''));
}

/**
 * Prompts made of what the documents know. Each is tried on the bot, and one that is not answered as it is meant is not offered.
 * Throws a `PackageError` for a wanted place of which nothing is recorded.
 */
export function examplePrompts(snapshot: Snapshot, place = ''): ExamplePrompts {
  const prompts = promptsOf((name) => {
    const examples = EXAMPLES[name](snapshot, place).filter(({ prompt }) => prompt.length <= LONGEST_PROMPT);
    const answered = examples.slice(0, MOST_TRIED).find(({ prompt, isAnswered }) => isAnswered(ask(prompt, undefined, snapshot).answer));
    return answered?.prompt ?? '';
  });
  if (place !== '' && prompts.PLACE_PROMPT === '') {
    throw new PackageError(
      'bad-setting',
      `EXAMPLE_PLACE is ${place}, of which the documents say nothing. Name a place they speak of, or leave it out to have one chosen.`,
    );
  }
  return prompts;
}
