import { isEnglish, tellingKnown, tellingUnknown } from './english';
import { isAcronym } from '../library/searchable';
import type { Snapshot } from '../library/snapshot';
import { standTogether } from '../library/stand-together';
import { STOP_WORDS } from '../library/stop-words';
import { stemOf, type Word } from '../library/words';
import { isEveryday } from './everyday-words';
import { glossarySynonyms } from './glossary-synonyms';
import type { Alternative, Concept } from './question';
import { editDistance, everydayMeant, likelyMeant } from './spelling';
import { LONGEST_PHRASE, synonymsOf, synonymsOfTerms } from './thesaurus';

/** A guess from initials counts when the documents use the name at least this often, against the likeliest one. */
const LIKELY = 0.3;

/** What becomes of a run of words: the concept's alternatives, and how many words it took. */
interface Reading {
  readonly took: number;
  readonly alternatives: readonly Alternative[];
}

/**
 * The words of a question as concepts, linked to what the documents know: phrases of the trade, full names for abbreviations and the other way
 * round, compounds written apart or together, near misses for words that stand nowhere. `isCue` says which words only say how it is asked.
 */
export function conceptsOf(words: readonly Word[], snapshot: Snapshot, isCue: (word: Word) => boolean): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const phrase = readPhrase(words, at, snapshot);
    if (!phrase && tellsNothing(word)) {
      at += 1;
      continue;
    }
    const reading = phrase ?? readWord(word, snapshot);
    const taken = words.slice(at, at + reading.took);
    concepts.push(asConcept(taken, reading.alternatives, snapshot, taken.every(isCue) ? 'cue' : 'topic'));
    at += reading.took;
  }
  return concepts;
}

/** Small words, single letters, and small words with a slip in them ("happend"). */
function tellsNothing(word: Word): boolean {
  if (isAcronym(word.written)) return false;
  if (STOP_WORDS.has(word.text) || /^\p{L}$/u.test(word.text)) return true;
  return (
    word.text.length >= 6 &&
    !isEnglish(word.text) &&
    LONG_STOP_WORDS.some((stop) => Math.abs(stop.length - word.text.length) <= 1 && editDistance(stop, word.text) === 1)
  );
}

const LONG_STOP_WORDS = [...STOP_WORDS].filter((word) => word.length >= 5);

function asConcept(taken: readonly Word[], alternatives: readonly Alternative[], snapshot: Snapshot, role: Concept['role']): Concept {
  const known = alternatives.filter(
    (alternative) => alternative.terms.length > 0 && alternative.terms.every((term) => snapshot.vocabulary.frequency.has(term)),
  );
  const rarity = known.map((alternative) => alternative.weight * rarest(alternative.terms, snapshot));
  // An abbreviation that looks like an everyday word ("SAME") is none.
  const word = taken.length === 1 && taken[0] && !isAcronym(taken[0].written) ? taken[0].text : '';
  const weight = known.length > 0 ? Math.max(...rarity) * tellingKnown(word) : rarest([''], snapshot) * 0.8 * tellingUnknown(word);
  return {
    words: taken.map((word) => word.written).join(taken.length > 1 && taken.every(({ text }) => text.length === 1) ? '&' : ' '),
    index: taken[0]?.index ?? 0,
    end: (taken.at(-1)?.index ?? 0) + (taken.at(-1)?.written.length ?? 0),
    alternatives: known.length > 0 ? known : alternatives,
    weight: role === 'cue' ? weight * 0.15 : weight,
    role,
    known: known.length > 0,
  };
}

/** Inverse document frequency of the rarest of some terms. */
function rarest(terms: readonly string[], snapshot: Snapshot): number {
  const total = Math.max(snapshot.records.length, 1);
  return Math.max(...terms.map((term) => Math.log(1 + total / ((snapshot.vocabulary.frequency.get(term) ?? 0) + 0.5))));
}

/** The longest run from here that means something as a whole: a phrase of the thesaurus, a name with a known abbreviation, a compound. */
function readPhrase(words: readonly Word[], at: number, snapshot: Snapshot): Reading | undefined {
  for (let took = Math.min(LONGEST_PHRASE, words.length - at); took >= 1; took -= 1) {
    const run = words.slice(at, at + took);
    const stated = glossarySynonyms(run, snapshot);
    if (stated) return { took, alternatives: distinct(stated) };
    const synonyms = synonymsOf(run.map((word) => word.text));
    const letters = took > 1 && run.every((word) => word.text.length === 1) ? readLetters(run, snapshot) : undefined;
    const joined = letters ?? (took > 1 && run.every((word) => !STOP_WORDS.has(word.text)) ? readJoined(run, snapshot) : undefined);
    if (!synonyms && !joined) continue;
    const own = took === 1 && run[0] ? readWord(run[0], snapshot).alternatives : [{ terms: ownTerms(run), weight: 1 }];
    const others = (synonyms?.terms ?? []).map((terms) => ({ terms, weight: 0.95, ...(synonyms?.wider && { wider: true }) }));
    return { took, alternatives: distinct([...own, ...others, ...(joined ?? [])]) };
  }
  return undefined;
}

/** "S&S", "L & D": initials of a name that has "and" within it. */
function readLetters(run: readonly Word[], snapshot: Snapshot): Alternative[] | undefined {
  const named = (snapshot.vocabulary.abbreviations.get(run.map((word) => word.text).join('')) ?? []).filter(({ meaning }) =>
    /\s(?:and|&)\s/i.test(meaning),
  );
  const best = named[0]?.weight ?? 0;
  const likely = named.filter(({ stated, weight }) => stated || weight >= best * LIKELY);
  return likely.length === 0 ? undefined : likely.map(({ terms }, at) => ({ terms, weight: at === 0 ? 0.95 : 0.8 }));
}

/** "cyber crime" where the documents write "cybercrime"; "body worn video" where they write "BWV". */
function readJoined(run: readonly Word[], snapshot: Snapshot): Alternative[] | undefined {
  const compound = stemOf(run.map((word) => word.text.replaceAll('-', '')).join(''));
  const initials = run.map((word) => word.text.charAt(0)).join('');
  const own = ownTerms(run);
  const found: Alternative[] = [];
  if (snapshot.vocabulary.frequency.has(compound)) found.push({ terms: [compound], weight: 1 });
  if (run.length > 1 && snapshot.vocabulary.acronyms.has(initials) && standsBeside(initials, own, snapshot))
    found.push({ terms: [initials], weight: 0.95 });
  return found.length > 0 ? found : undefined;
}

/** Whether some record has both the full name and its initials: "HC" is no hate crime where it is Hampshire Constabulary. */
function standsBeside(initials: string, name: readonly string[], snapshot: Snapshot): boolean {
  const stated = snapshot.vocabulary.abbreviations
    .get(initials)
    ?.some((expansion) => expansion.stated && name.every((term) => expansion.terms.includes(term)));
  return stated === true || standTogether([initials, ...name], snapshot.terms);
}

function ownTerms(run: readonly Word[]): string[] {
  return run.filter((word) => !STOP_WORDS.has(word.text)).map((word) => word.terms[0] ?? word.text);
}

function readWord(word: Word, snapshot: Snapshot): Reading {
  const { frequency } = snapshot.vocabulary;
  const [whole = word.text, ...parts] = word.terms;
  const content = parts.filter((part) => !STOP_WORDS.has(part));
  const alternatives: Alternative[] = [{ terms: [whole], weight: 1 }];
  if (content.length > 0) alternatives.push({ terms: content, weight: 0.95 });
  alternatives.push(...expansionsOf(word, snapshot));
  const known = alternatives.some((alternative) => alternative.terms.every((term) => frequency.has(term)));
  if (!known)
    alternatives.push(
      ...apart(whole, frequency),
      ...everydayMeant(word.text)
        .map((meant) => stemOf(meant))
        .filter((term) => frequency.has(term))
        .map((term) => ({ terms: [term], weight: 0.85 })),
      ...likelyMeant(whole, snapshot, isEnglish(word.text))
        // Initials that stand nowhere ("TWOC") are no slip in an ordinary word ("two").
        .filter(({ term }) => !isAcronym(word.written) || !isEnglish(term))
        .map(({ term, sure }) => ({ terms: [term], weight: sure })),
    );
  return { took: 1, alternatives: distinct(alternatives) };
}

/** What an abbreviation stands for. A lower-case word that the documents use as a word is none. */
function expansionsOf(word: Word, snapshot: Snapshot): Alternative[] {
  const { abbreviations, acronyms, frequency } = snapshot.vocabulary;
  const singular = word.text.replace(/s$/, '');
  // "LPAs" are several of an LPA, whatever else their initials may fit.
  const plural = /^[A-Z]{2,6}s$/.test(word.written) && abbreviations.has(singular);
  const key = abbreviations.has(word.text) && !plural ? word.text : singular;
  const written = isAcronym(word.written) || (!isEveryday(word.text) && (acronyms.has(key) || acronyms.has(word.text)));
  if (!written && frequency.has(word.terms[0] ?? '')) return [];
  const expansions = (abbreviations.get(key) ?? []).filter(
    (expansion) => expansion.stated || written || (expansion.weight >= 2 && key.length >= 2),
  );
  const best = expansions[0]?.weight ?? 1;
  return expansions
    .filter((expansion) => expansion.stated || expansion.weight >= best * LIKELY)
    .flatMap((expansion, at) => {
      const weight = expansion.stated ? 1 : at === 0 ? guessed(expansion.weight) : 0.5 + 0.4 * Math.min(1, expansion.weight / best);
      const others = at === 0 ? synonymsOfTerms(expansion.terms) : [];
      return [{ terms: expansion.terms, weight }, ...others.map((terms) => ({ terms, weight: weight * 0.85 }))];
    });
}

/** Initials fit many runs of words: one that stands once, without capitals, is a weak guess. */
function guessed(weight: number): number {
  return weight >= 3 ? 1 : weight === 2 ? 0.85 : 0.6;
}

/** "cybercrime" where the documents write "cyber crime". */
function apart(word: string, frequency: ReadonlyMap<string, number>): Alternative[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const terms = [stemOf(word.slice(0, at)), stemOf(word.slice(at))];
    if (terms.every((term) => frequency.has(term))) return [{ terms, weight: 0.9 }];
  }
  return [];
}

function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = [...alternative.terms].sort().join(' ');
    if (key !== '' && (best.get(key)?.weight ?? 0) < alternative.weight) best.set(key, alternative);
  }
  return [...best.values()];
}
