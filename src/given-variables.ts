/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables that say something, trimmed: one that is empty or blank counts as left out, as shells and service files cannot take one away. */
export function givenVariables(variables: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
}
