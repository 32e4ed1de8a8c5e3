/** Numbers that look random and are the same in every run of one seed. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  one<Each>(of: readonly [Each, ...Each[]]): Each;
  /** A place in a list of `length`, the first ones far more often, as words are in a language (Zipf, Mandelbrot). */
  rank(length: number): number;
}

/** A few words of every language are in most of its texts; the flattening keeps any single one from being in all of them. */
const FLAT = 20;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (of) => of[below(of.length)] ?? of[0],
    rank: (length) => Math.min(length - 1, Math.floor(FLAT * ((length + FLAT) / FLAT) ** next() - FLAT)),
  };
}
