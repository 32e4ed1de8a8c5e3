/** Names that other words may stand before or behind: "key" + "Measure" + "name". Each text is a list parted by commas. */
export interface Phrases {
  readonly names: string;
  readonly before?: string;
  readonly after?: string;
  /** The names, and the words behind them, may end in "s". */
  readonly plural?: boolean;
}

/** All that one thing is called, the usual name first. A bare text is a list of phrases that stand alone. */
export type Words = readonly (string | Phrases)[];

/** The phrases of a list. */
export const listed = (text: string): readonly string[] => text.split(', ');
