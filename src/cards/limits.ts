/** How many characters each part of a card may have around its evidence, and a button's question in its data. */
export interface Limits {
  readonly headline: number;
  readonly title: number;
  readonly facts: number;
  readonly closing: number;
  readonly sources: number;
  readonly reading: number;
  readonly ask: number;
}

/** From roomy to bare. A card has the first under which it is small enough; the last leaves room for the longest entry. */
export const LIMITS: readonly [Limits, ...Limits[]] = [
  { headline: 500, title: 300, facts: 300, closing: 400, sources: 400, reading: 200, ask: 300 },
  { headline: 400, title: 200, facts: 160, closing: 240, sources: 180, reading: 100, ask: 200 },
  { headline: 240, title: 120, facts: 100, closing: 140, sources: 120, reading: 60, ask: 120 },
  { headline: 160, title: 60, facts: 60, closing: 80, sources: 80, reading: 40, ask: 80 },
];
