import { isNearlySameTitle, isSameSubject } from './title-likeness';

/** An objective by what two documents may agree on. */
export interface Named {
  readonly number?: string;
  readonly title: string;
}

/**
 * Which objectives of an earlier document are which of a later one. The title decides before the number: the same number with quite another title is
 * another objective, another number with nearly the same title is the same one numbered anew.
 */
export function pairObjectives<Before extends Named, Now extends Named>(
  before: readonly Before[],
  now: readonly Now[],
): readonly (readonly [Before, Now])[] {
  const pairs: (readonly [Before, Now])[] = [];
  const left = { before: new Set(before), now: new Set(now) };
  const pair = (same: (a: Named, b: Named) => boolean): void => {
    for (const one of left.before) {
      const other = [...left.now].find((each) => same(one, each));
      if (!other) continue;
      pairs.push([one, other]);
      left.before.delete(one);
      left.now.delete(other);
    }
  };
  pair((a, b) => hasSameNumber(a, b) && isNearlySameTitle(a.title, b.title));
  pair((a, b) => isNearlySameTitle(a.title, b.title));
  pair((a, b) => hasSameNumber(a, b) && isSameSubject(a.title, b.title));
  return pairs;
}

export function hasSameNumber(a: Named, b: Named): boolean {
  return a.number !== undefined && b.number !== undefined && a.number.toLowerCase() === b.number.toLowerCase();
}
