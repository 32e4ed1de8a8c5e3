import { onceAText } from './once-a-text';
import { plainWords } from './same-record';
import { indexTerms } from './searchable';

/** What plans say of any objective: it tells none from another. */
const OF_ANY = new Set(
  indexTerms(
    'improve improving reduce increase strengthen tackle make raise support ensure deliver develop enhance promote better more continue work working provide response respond help build maintain effective use force police policing objective priority',
  ),
);

const telling = onceAText((title): ReadonlySet<string> => new Set(indexTerms(title).filter((term) => !OF_ANY.has(term))));

/** Nearly all of both titles is the same. */
const NEARLY = 0.75;
/** At least half of the shorter one stands in the other, and no single word alone. */
const SUBJECT = 0.5;

/** Whether two titles are the same but for a word or two, whatever their numbers. */
export function isNearlySameTitle(a: string, b: string): boolean {
  if (plainWords(a) === plainWords(b)) return true;
  const [one, other] = [telling(a), telling(b)];
  return one.size > 0 && sharedBy(one, other) >= NEARLY * Math.max(one.size, other.size);
}

/** Whether two titles of one number are about one thing, the one worded anew or more shortly than the other. */
export function isSameSubject(a: string, b: string): boolean {
  const [one, other] = [telling(a), telling(b)];
  const least = Math.min(one.size, other.size);
  // Nothing of them tells that they are two.
  const shared = sharedBy(one, other);
  return least === 0 || (shared >= SUBJECT * least && shared >= Math.min(2, least));
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((term) => b.has(term)).length;
}
