import type { Update } from '../plan/records';
import { likeness, tellingTerms, type Weigh } from './commitment-likeness';
import { plainWords } from './same-record';
import type { Pair, UpdateChanges } from './what-changed';

/** From this share of the words of both on, a text is the other one worded anew. */
const REWORDED = 0.6;
const evenly: Weigh = () => 1;

/** What became of updates; `sameAs` says under which id an objective goes on. The same words in the same place are no change. */
export function updateChanges(before: readonly Update[], now: readonly Update[], sameAs: ReadonlyMap<string, string>): UpdateChanges {
  const placed = (update: Update, id = update.objective): string => `${id ?? ''} ${update.theme ?? ''}`;
  const place = (update: Update): string => placed(update, sameAs.get(update.objective ?? '') ?? update.objective);
  const key = (where: string, update: Update): string => `${where}|${plainWords(update.text)}`;
  const same = new Set(before.map((update) => key(place(update), update)));
  const kept = new Set(now.map((update) => key(placed(update), update)));
  const left = now.filter((update) => !same.has(key(placed(update), update)));
  const gone = new Set(before.filter((update) => !kept.has(key(place(update), update))));
  const reworded: Pair<Update>[] = [];
  for (const update of left) {
    const [best] = [...gone]
      .filter((other) => place(other) === placed(update))
      .map((other) => ({ other, share: shareOf(other.text, update.text) }))
      .filter(({ share }) => share >= REWORDED)
      .sort((a, b) => b.share - a.share);
    if (!best) continue;
    gone.delete(best.other);
    reworded.push({ before: best.other, now: update });
  }
  const again = new Set(reworded.map((pair) => pair.now));
  return { added: left.filter((update) => !again.has(update)), reworded, gone: [...gone] };
}

function shareOf(a: string, b: string): number {
  const [one, other] = [tellingTerms(a), tellingTerms(b)];
  return Math.min(likeness(one, other, evenly).share, likeness(other, one, evenly).share);
}
