/** One thing a person did in Teams, in Teams words but without its SDK. */
export interface Turn {
  /** The activity's id; the same id twice is the same turn. */
  readonly id: string;
  readonly at: Date;
  readonly conversation: { readonly id: string; readonly type: 'personal' | 'groupChat' | 'channel'; readonly tenant?: string };
  readonly person: { readonly id: string; readonly objectId?: string; readonly name?: string };
  /** What Teams' own list of the conversation's members says of the person; asked only where it matters. */
  readonly membership: () => Promise<Membership>;
  /** Where the conversation is reached later, as plain data that only the Teams room reads. */
  readonly reference?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly did: Deed;
}

/** `own`: of the bot's organisation. `unknown`: the list could not be asked, or does not say. */
export type Membership = 'own' | 'guest' | 'other-organisation' | 'unknown';

/** A file that a person sent to the bot, and where it can be fetched for some minutes. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
}

/** Where Teams lets the bot put a file that a person agreed to take, and what the file is then called. */
export interface FilePlace {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

export type Deed =
  /** `text` without the bot's mention, trimmed; may be empty (a sticker, a file alone). `attachments` counts files of every kind, also those that cannot be fetched. */
  | { readonly kind: 'said'; readonly text: string; readonly attachments: number; readonly files: readonly SentFile[] }
  /** A card's button: our own verb with its data, as it came; what was typed into the card's fields is among it. */
  | { readonly kind: 'pressed'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  /** A thumb at a message of the bot. */
  | { readonly kind: 'rated'; readonly message: string; readonly way: 'up' | 'down'; readonly comment?: string }
  /** The bot offered a file; `place` is there when the person takes it. `context` is what the offer carried. */
  | { readonly kind: 'answered-file'; readonly context: Readonly<Record<string, unknown>>; readonly place?: FilePlace }
  /** The bot was added to a chat or a team. */
  | { readonly kind: 'installed' }
  | { readonly kind: 'uninstalled' };
