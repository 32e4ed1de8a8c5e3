import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Answer } from '../src/ask/answer';
import type { FilePlace } from './turn';

/** What goes back. Always with a text for clients and readers without cards. */
export interface Reply {
  readonly card: AdaptiveCard;
  /** The whole answer in plain text. */
  readonly text: string;
  /** One line for the notification. */
  readonly summary: string;
  /** What kind of answer it is, where it is one. */
  readonly answer?: Answer['kind'];
  /** The question in the log that this answers; people may then rate it. */
  readonly question?: string;
  /** A file to take, in place of the card: Teams asks the person first. */
  readonly file?: FileOffer;
  /** A file that was put where the person wanted it, in place of the card. */
  readonly taken?: Omit<FilePlace, 'uploadUrl'>;
  /**
   * What goes on after the reply was sent; each call of `show` replaces the card that stands. Where a card cannot be replaced, the last one shown is sent
   * in its place. Whatever it throws is logged and told to the person.
   */
  readonly live?: (show: Show) => Promise<void>;
}

export type Show = (reply: Reply) => Promise<void>;

export interface FileOffer {
  readonly name: string;
  readonly bytes: number;
  readonly description: string;
  /** Comes back with the person's answer. */
  readonly context: Readonly<Record<string, unknown>>;
}
