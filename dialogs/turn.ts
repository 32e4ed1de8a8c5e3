/** One thing a person did in Teams, in Teams words but without its SDK. */
export interface Turn {
  /** The activity's id; the same id twice is the same turn. */
  readonly id: string;
  readonly at: Date;
  readonly conversation: { readonly id: string; readonly type: 'personal' | 'groupChat' | 'channel'; readonly tenant?: string };
  readonly person: { readonly id: string; readonly objectId?: string; readonly name?: string };
  readonly locale?: string;
  readonly did: Deed;
}

export type Deed =
  /** `text` without the bot's mention, trimmed; may be empty (a sticker, a file alone). */
  | { readonly kind: 'said'; readonly text: string; readonly attachments: number }
  /** A card's button: our own verb with its data, as it came. */
  | { readonly kind: 'pressed'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  /** The bot was added to a chat or a team. */
  | { readonly kind: 'installed' }
  | { readonly kind: 'uninstalled' };
