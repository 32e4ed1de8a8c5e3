import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Answer } from '../src/ask/answer';

/** What goes back. Always with a text for clients and readers without cards. */
export interface Reply {
  readonly card: AdaptiveCard;
  /** The whole answer in plain text. */
  readonly text: string;
  /** One line for the notification. */
  readonly summary: string;
  /** What kind of answer it is, where it is one. */
  readonly answer?: Answer['kind'];
}
