import template from '../manifest.json';
import { fillTemplate } from './fill-template';

/** A command that Teams offers beside the message box. */
export interface BotCommand {
  readonly title: string;
  readonly description: string;
  /** What is put in the message box and sent: the prompt, or the title of a command without one. */
  readonly sends: string;
  readonly scopes: readonly string[];
}

/** Every command of the manifest, with a place's name for the one that asks about a place. */
export function botCommands(examplePlace: string): readonly BotCommand[] {
  return template.bots.flatMap((bot) =>
    bot.commandLists.flatMap(({ scopes, commands }) =>
      commands.map((command) => ({
        title: command.title,
        description: command.description,
        sends: String(fillTemplate(command.prompt ?? command.title, { EXAMPLE_PLACE: examplePlace })),
        scopes,
      })),
    ),
  );
}
