/** How much a field counts in the rank of a search. */
export const BOOSTS = { title: 3, text: 2, context: 1, aside: 1 } as const;

/** MiniSearch's own. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;
