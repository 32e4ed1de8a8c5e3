import { join } from 'node:path';
import { botCommands } from '../../manifest/build/commands';
import type { Answer } from '../../src/ask/answer';
import { ask } from '../../src/ask/ask';
import { loadLibrary } from '../../src/library/load';
import type { Snapshot } from '../../src/library/snapshot';

describe('the commands of the app', () => {
  const commands = botCommands('Reading');

  it('are offered in every scope', () => {
    for (const command of commands) expect(command.scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it('send their prompt, with the place filled in, or else their title', () => {
    const sent = commands.map((command) => command.sends);
    expect(sent).toContain('help');
    expect(sent).toContain("What's happening in Reading?");
    expect(new Set(sent).size).toBe(commands.length);
  });
});

describe('the bot, asked what the commands send', () => {
  let sample: Snapshot;
  beforeAll(async () => {
    sample = await loadLibrary(join(__dirname, '..', '..', 'knowledge'));
  });

  const expected: Readonly<Record<string, Answer['kind']>> = {
    help: 'guidance',
    "What's happening on a topic": 'objective',
    'An objective by number': 'objective',
    'How a measure is doing': 'measure',
    'What supports a theme': 'theme',
    "What's happening in a place": 'updates',
    'Awards and grants': 'awards',
    "What the commissioner's office did": 'updates',
  };

  it.each(botCommands('Slough').map(({ title, sends }) => [title, sends]))('understands "%s": %s', (title, sends) => {
    expect(ask(sends, undefined, sample).answer.kind).toBe(expected[title]);
  });
});
