/** The names the documents themselves know. */
export interface Vocabulary {
  /** Lower-case abbreviation to its meanings. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Names of places and areas, as written. */
  readonly places: readonly string[];
}
