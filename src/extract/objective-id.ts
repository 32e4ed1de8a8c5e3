const NUMBER = /(?<![\p{L}\p{N}.])(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[A-Z]{1,4}-?\d{1,2}(?:[.\/-]\d{1,2})*[a-z]?)(?![\p{L}\p{N}]|\.\d)/u;

/** The id of the objective that words name by its number ("4.5", "Objective 1a", "A1"); nothing when they hold none. */
export function objectiveIdOf(words: string, plan: string): string | undefined {
  const number = NUMBER.exec(words)?.[0];
  return number === undefined ? undefined : `${plan}/${number.toLowerCase()}`;
}
