import { botCommands } from '../../manifest/build/commands';

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
