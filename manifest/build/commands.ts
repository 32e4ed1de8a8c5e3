import template from '../manifest.json';
import type { ExamplePrompts } from './example-prompts';
import { fillTemplate } from './fill-template';

/** A command that Teams offers beside the message box. */
export interface BotCommand {
  readonly title: string;
  readonly description: string;
  /** What is put in the message box and sent: the prompt, or the title of a command without one. */
  readonly sends: string;
  readonly scopes: readonly string[];
}

/** The commands of the manifest for which there is something to send. */
export function botCommands(prompts: ExamplePrompts): readonly BotCommand[] {
  return template.bots.flatMap((bot) =>
    bot.commandLists.flatMap(({ scopes, commands }) =>
      commands.flatMap(({ title, description, prompt }) => {
        const sends = String(fillTemplate(prompt ?? title, prompts));
        return sends === '' ? [] : [{ title, description, sends, scopes }];
      }),
    ),
  );
}
