/** Characters that a reader should meet at first, and all that a card may hold with its folded part. */
export const FIRST_LOOK = 1500;
/** Of a list, whose rows are read at a glance, and of which a part would pass for the whole. */
export const LIST_LOOK = 2300;
export const WHOLE = 2500;

/** How many entries are visible, and how many after them are folded; the others are left for the next card. */
export interface Fit {
  readonly visible: number;
  readonly folded: number;
}

interface Sized {
  readonly length: number;
  readonly behind: boolean;
}

/**
 * Fits entries, best first, beside a frame of so many characters into `firstLook` of them. At least one entry is visible, none is cut,
 * and either all of the others are folded or none is: two ways of showing more on one card would be one too many.
 */
export function fit(entries: readonly Sized[], frame: number, firstLook = FIRST_LOOK): Fit {
  let visible = 0;
  let used = frame;
  for (const entry of entries) {
    if (visible > 0 && (entry.behind || used + entry.length > firstLook)) break;
    used += entry.length;
    visible += 1;
  }
  const all = entries.reduce((sum, entry) => sum + entry.length, frame);
  return { visible, folded: all <= WHOLE ? entries.length - visible : 0 };
}

/** The fits to try when the one before makes too big a message: nothing folded, then fewer and fewer entries. */
export function smaller({ visible, folded }: Fit): Fit | undefined {
  if (folded > 0) return { visible, folded: 0 };
  return visible > 1 ? { visible: Math.ceil(visible / 2), folded: 0 } : undefined;
}
