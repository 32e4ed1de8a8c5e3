/** Which way a measure should go, and where that is known from. */
export interface GoodDirection {
  readonly way: 'up' | 'down' | 'unknown';
  /** `aim`: the plan's own verb (Reduce, Increase); `stated`: a column says so; `wording`: read from a word of harm or success in the label; `rating`: by how it is rated against its target. */
  readonly from?: 'aim' | 'stated' | 'wording' | 'rating';
}
