import { isEnglish } from './english';
import type { Snapshot } from '../library/snapshot';

/** How many letters two words begin with in common. */
function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * What a word that stands in no document may have been meant as: words of the documents within one or two letters of it, or of its family
 * ("burglar" - "burglary", "Berks" - "Berkshire"). A real word (`isWord`) is no slip: only its
 * family counts. Closest first, at most three; each with how sure that is, 0 to 1.
 */
export function likelyMeant(term: string, snapshot: Snapshot, isWord: boolean): { readonly term: string; readonly sure: number }[] {
  if (term.length < 4 || /\d/.test(term)) return [];
  const candidates = new Map<string, number>();
  // Of a real word only the family counts, and it begins with the word.
  const fuzziness = isWord ? 0 : term.length >= 8 ? 2 : term.length >= 5 ? 0.34 : 1;
  for (const found of snapshot.nearWords.like(term, fuzziness)) candidates.set(found, sureness(term, found, isWord));
  for (const found of snapshot.nearWords.beginningAs(term)) {
    const shared = sharedBeginning(term, found);
    if (shared >= 6 && term.length - shared <= 3 && found.length - shared <= 3)
      candidates.set(found, Math.max(0.7, candidates.get(found) ?? 0));
  }
  return [...candidates]
    .filter(([, sure]) => sure > 0)
    .map(([found, sure]) => ({ term: found, sure }))
    .sort((a, b) => b.sure - a.sure || (a.term < b.term ? -1 : 1))
    .slice(0, 3);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Everyday words that a mistyped one is a letter away from: "disability" for "disabilty". For words of five letters and more. */
export function everydayMeant(word: string): string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word) || isEnglish(word)) return [];
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) near.add(before + after.slice(1));
    if (after.length > 1) near.add(`${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`);
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after) near.add(before + letter + after.slice(1));
    }
  }
  return [...near].filter((one) => one.charAt(0) === word.charAt(0) && isEnglish(one));
}

function sureness(typed: string, found: string, isWord: boolean): number {
  if (typed[0] !== found[0] || /\d/.test(found)) return 0;
  if (found.startsWith(typed)) return typed.length >= 5 || found.length - typed.length <= 4 ? 0.75 : 0;
  if (isWord) return 0;
  const distance = editDistance(typed, found);
  if (distance === 1) return typed.length >= 5 ? 0.8 : 0.6;
  return distance === 2 && typed.length >= 7 ? 0.7 : 0;
}

/** Letters to insert, drop, change or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? Math.max(a.length, b.length);
}
